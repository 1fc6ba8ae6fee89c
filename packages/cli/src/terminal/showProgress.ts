import type { Output } from './Io';

/** Shows what is being done on a line of its own, on a terminal only; the line is gone when it is done. */
export async function showProgress<Value>(output: Output, text: string, work: () => Promise<Value>): Promise<Value> {
  if (!output.isTerminal) return work();
  output.write(`${text} …`);
  // a long computation blocks: let the line be seen before it begins
  await new Promise((resolve) => setImmediate(resolve));
  try {
    return await work();
  } finally {
    output.write('\r\u001b[K');
  }
}
