/** Meeting problems, known and unknown. */
export const problem = {
  'problem/understanding':
    'understand, know how, know their, know our, know your, know the, comprehend, grasp, familiar with, aware of, awareness of, knowledge of',
  'problem/solving':
    'solve, solution, problem, root cause, analyse, analyze, analysis, analytical, critical thinking, resolve, figure out, get to the bottom',
  'problem/ambiguity':
    'ambiguity, uncertain, uncertainty, unclear, open ended, undefined, vague, incomplete information, ill defined, unknown, loosely defined',
  'problem/innovation':
    'innovate, idea, experiment, experimentation, novel, invent, prototype, proof of concept, explore, new approach, challenge convention, unconventional, challenge status quo, new technology, new tool, creative',
  'problem/debugging':
    'debug, troubleshoot, diagnose, trace, investigate, bug, fix, defect, root cause, hotfix, production issue, resolve issue, technical issue',
};
