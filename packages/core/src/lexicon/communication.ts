/** Saying and writing things. */
export const communication = {
  'communication/clarity':
    'communicate, clarity, concise, convey, articulate, explain, message, tailor, audience, speak, present, verbal, talk, =understandable, express, simple term, translate',
  'communication/writing':
    'written, write clearly, memo, pr description, document, write doc, write spec, writing skill, technical writing, good writer',
  'communication/status':
    'status, =progress, update stakeholder, visibility, =informed, =informs, keep inform, disseminate, regular update, communicate blocker, what they are working on, raise flag',
  'communication/transparency':
    'transparent, openly, honest, honesty, share information, share context, in the open, =candid, visible, provide context, clear context',
  'communication/listening': 'listen, hear, understand other, heard',
};
