/** Whether a value holds more values than that, counted as often as they stand. */
export function holdsMore(top: unknown, most: number): boolean {
  const open: unknown[] = [top];
  for (let count = 0; open.length > 0; count++) {
    if (count > most || open.length > most) return true;
    const value = open.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
  return false;
}
