/** Working with others. */
export const collaboration = {
  'collaboration/teamwork':
    'collaborate, cooperate, teamwork, work together, work closely, work well with, pairing, team player, cross team, other team, silo, across team, with other engineer, contribute to team, squad work, partner with, partnership',
  'collaboration/relationships':
    'relationship, rapport, connect with, network, long lived, win win, empathy, empathise, empathetic, =kindness, =compassion, compassionate, emotional intelligence, interpersonal, respect, trusted',
  'collaboration/stakeholders':
    'stakeholder, cross functional, xfn, product manager, pm, =designer, =designers, business partner, product owner, partner team, multi disciplinary, non engineer, non technical, counterpart, other discipline, other department, interdisciplinary, sales, marketing, client team, qa, product partner, product team',
  'collaboration/alignment':
    'align, buy in, consensus, agreement, agree, shared understanding, same page, common goal, rally, win win, get support, shared goal, on board',
  'collaboration/persuasion':
    'negotiate, convince, persuade, persuasive, influence, influential, advocate, champion, well reasoned, without authority, formal authority, strong opinion, credibility, valid argument, sway, argue',
};
