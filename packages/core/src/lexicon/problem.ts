/** Meeting problems, known and unknown. */
export const problem = {
  'problem/solving':
    'solve, solving, solution, problem, problem solving, complex problem, root cause, analyse, analyze, analysis, analytical, critical thinking, hard problem, right problem, creative solution, resolve, figure out, get to the bottom',
  'problem/ambiguity':
    'ambiguity, ambiguous, uncertain, uncertainty, unclear, open ended, undefined, vague, incomplete information, ill defined, unknown, loosely defined, navigate ambiguity',
  'problem/innovation':
    'innovate, innovation, innovative, new idea, idea, experiment, experimentation, novel, invent, prototype, proof of concept, explore, new approach, challenge convention, challenge conventional, unconventional, challenge status quo, new technology, new tool, creative',
  'problem/debugging':
    'debug, debugging, troubleshoot, troubleshooting, diagnose, trace, investigate, bug, fix, bug fix, defect, root cause, tricky bug, hotfix, production issue, resolve issue, technical issue, investigation',
};
