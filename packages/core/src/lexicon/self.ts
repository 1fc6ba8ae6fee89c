/** Looking after one’s own work and growth. */
export const self = {
  'self/supervision':
    'supervision, under guidance, with guidance, with help, close guidance, with assistance, support from manager, support of manager, help of manager, guidance from manager',
  'self/learning':
    'learn, course, conference, self development, self improvement, curiosity, curious, upskill, new skill, stay up to date, keep up with, keep abreast, growth mindset, improve skill, certification, workshop, study',
  'self/awareness':
    'ask for feedback, seek feedback, receive feedback, seek out feedback, open to feedback, solicit feedback, accept feedback, request feedback, receptive, self awareness, weakness, strength and area, area for development, growth area',
  'self/help':
    'ask for help, seek help, raise issue, raise problem, raise concern, know when to ask, problem to manager, need help, get unblocked, ask question, come to manager, help they need',
};
