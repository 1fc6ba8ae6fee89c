import type { Page } from 'playwright';
import type { ToolbarState } from './openStory';

/** One way in which people meet a page. */
export interface Look {
  name: string;
  /** Of the window, in CSS pixels. */
  width: number;
  toolbar?: ToolbarState | undefined;
  media?: Parameters<Page['emulateMedia']>[0] | undefined;
}

/** Every key story is recorded in each of these. */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1024 },
  { name: 'dark', width: 1024, toolbar: { theme: 'dark' } },
  { name: 'forced-colours', width: 1024, media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'right-to-left', width: 1024, toolbar: { direction: 'rtl', locale: 'ar' } },
  { name: '360px', width: 360 },
  { name: 'print', width: 680, media: { media: 'print' } },
];
