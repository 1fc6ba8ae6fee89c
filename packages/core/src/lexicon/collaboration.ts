/** Working with others. */
export const collaboration = {
  'collaboration/teamwork':
    'collaborate, collaboration, collaborative, cooperate, teamwork, work together, work closely, work well with, pairing, team player, cross team, other team, silo, across team, with other engineer, contribute to team, squad work, pair programming, partner with, partnership',
  'collaboration/relationships':
    'relationship, rapport, build trust, connect with, network, long lived, win win, empathy, empathise, empathize, empathetic, empathetically, kindness, compassion, emotional intelligence, interpersonal, respect, respectful, trusted',
  'collaboration/stakeholders':
    'stakeholder, cross functional, xfn, product manager, pm, designer, business partner, product owner, partner team, multi disciplinary, non engineer, non technical, counterpart, other discipline, other department, interdisciplinary, sales, marketing, client team, qa, product partner, product team, product counterpart',
  'collaboration/alignment':
    'align, alignment, buy in, consensus, agreement, agree, shared understanding, same page, common goal, rally, win win, get support, shared goal, on board',
  'collaboration/persuasion':
    'negotiate, negotiation, convince, persuade, persuasive, influence, influencing, influential, advocate, champion, well reasoned, without authority, formal authority, strong opinion, credibility, valid argument, sway, argue',
};
