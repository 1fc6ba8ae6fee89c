/** Saying and writing things. */
export const communication = {
  'communication/clarity':
    'communicate, communication, clear communication, clarity, concise, convey, articulate, explain, message, communicator, tailor, audience, speak, speaking, present, presentation, verbal, talk, public speaking, non technical audience, understandable, express, simple term, translate',
  'communication/writing':
    'written, write document, write clearly, memo, written communication, pr description, document, documentation, write doc, write spec, writing skill, technical writing, good writer',
  'communication/status':
    'status, status update, progress update, report progress, share progress, progress, keep informed, update stakeholder, visibility, informed, disseminate, inform, regular update, communicate status, communicate blocker, what they are working on, raise flag',
  'communication/transparency':
    'transparent, transparency, openly, honest, honesty, share information, share context, in the open, candid, visible, provide context, clear context',
  'communication/listening': 'listen, listening, active listening, hear, understand other, heard',
};
