/**
 * A parsed value without the index signatures that `looseObject` adds. Documents may carry unknown keys (they are kept and
 * reported), programs may not read them by a misspelt name.
 */
export type Known<Value> = Value extends readonly (infer Item)[]
  ? Known<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? KnownKeys<Value>
      : { [Key in keyof Value]: Known<Value[Key]> }
    : Value;

type KnownKeys<Value extends object> = {
  [Key in keyof Value as string extends Key ? never : Key]: Known<Value[Key]>;
} extends infer Plain
  ? keyof Plain extends never
    ? Value
    : Plain
  : never;
