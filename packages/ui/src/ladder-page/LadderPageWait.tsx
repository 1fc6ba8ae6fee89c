'use client';
import { useMessages } from './useMessages';

/** Stands where something is still being loaded, with the room of a screen, so that little moves when it comes. */
export function LadderPageWait() {
  const messages = useMessages();
  return (
    <p role="status" className="lk-soft lk-page-wait">
      {messages.oneMoment}
    </p>
  );
}
