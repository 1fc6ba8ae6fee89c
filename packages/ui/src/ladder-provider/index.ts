export type { Messages } from '../messages/Messages';
export type { Format, PluralForms } from './createFormat';
export { type LadderSettings, type NavigateHandler, type NavigationTarget } from './LadderContext';
export { LadderProvider, type LadderProviderProps } from './LadderProvider';
export type { LocalMessages } from './messagesIn';
export { useMessages } from './useMessages';
