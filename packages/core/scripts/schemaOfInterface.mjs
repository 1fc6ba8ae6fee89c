import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * The JSON Schema of an exported interface whose members are texts, numbers, literals, lists and other interfaces of ours. Doc
 * comments become descriptions; keys that are not named are allowed, so that a later version does not break an editor.
 */
export function schemaOfInterface(file, name, title) {
  const path = fileURLToPath(file);
  const program = ts.createProgram([path], { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  const symbol = checker.getExportsOfModule(module).find((each) => each.name === name);
  if (symbol === undefined) throw new Error(`ladderkit: ${path} exports no "${name}", so there is no schema to write.`);
  const $defs = {};

  const schemaOf = (type) => {
    if (type.isUnion()) {
      const types = type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
      if (types.every((each) => each.isLiteral())) return { enum: types.map(({ value }) => value) };
      return types.length === 1 ? schemaOf(types[0]) : { anyOf: types.map(schemaOf) };
    }
    if (type.isLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
    if (type.isClassOrInterface()) return referenceTo(type);
    if (type.flags & ts.TypeFlags.Object) return objectOf(type);
    throw new Error(`ladderkit: ${checker.typeToString(type)} has no JSON Schema here; give it an interface.`);
  };

  const referenceTo = (type) => {
    const { name } = type.symbol;
    if (!($defs[name] || name === symbol.name)) {
      $defs[name] = {};
      Object.assign($defs[name], described(objectOf(type), type.symbol));
    }
    return { $ref: `#/$defs/${name}` };
  };

  const objectOf = (type) => {
    const properties = checker.getPropertiesOfType(type);
    return {
      type: 'object',
      properties: Object.fromEntries(
        properties.map((property) => [property.name, described(schemaOf(checker.getTypeOfSymbol(property)), property)]),
      ),
      required: properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map((property) => property.name),
    };
  };

  const described = (schema, of) => {
    const description = ts.displayPartsToString(of.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    return description === '' ? schema : { ...schema, description };
  };

  const root = described(objectOf(checker.getDeclaredTypeOfSymbol(symbol)), symbol);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...root, $defs };
}
