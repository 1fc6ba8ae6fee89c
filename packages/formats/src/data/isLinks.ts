import { isData } from './DataReader';
import { fieldOf } from './fieldOf';

/** A list of addresses, or of records that each name one: where to read on, not what is asked. */
export function isLinks(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isLink);
}

function isLink(item: unknown): boolean {
  if (!isData(item)) return isAddress(item);
  const asks = fieldOf(item, 'statements') ?? fieldOf(item, 'summary');
  return asks === undefined && Object.values(item).some(isAddress);
}

const isAddress = (value: unknown) => typeof value === 'string' && /^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(value);
