/** Looking after one’s own work and growth. */
export const self = {
  'self/supervision':
    'supervision, under guidance, with guidance, with help, close guidance, with assistance, under supervision, support from manager, support of manager, help of manager, guidance from manager',
  'self/learning':
    'learn, learning, training course, course, conference, self development, self improvement, curiosity, curious, upskill, new skill, stay up to date, keep up with, keep abreast, growth mindset, improve skill, continuous learning, opportunity to learn, certification, workshop, study',
  'self/awareness':
    'ask for feedback, seek feedback, receive feedback, seek out feedback, open to feedback, solicit feedback, accept feedback, request feedback, receptive, self awareness, self aware, strength and weakness, weakness, strength and area, area for development, growth area',
  'self/help':
    'ask for help, seek help, raise issue, raise problem, raise concern, know when to ask, problem to manager, need help, get unblocked, ask question, come to manager, help they need',
};
