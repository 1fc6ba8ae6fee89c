/** How people are with each other. */
export const culture = {
  'culture/values':
    'culture, core value, team culture, company value, engineering culture, team environment, atmosphere, values, team spirit, norm, cultural, positive environment, healthy environment, healthy team, bonding, gel, cohesion, cohesive, fun, social',
  'culture/safety':
    'safe, safety, psychological, psychologically, speak up, blameless, blame, safe environment, learn from mistake, learn from failure, feel free to speak, psychological safety, speak freely, vulnerability, safe group, feel safe, pointing finger',
  'culture/inclusion':
    'inclusive, inclusion, diversity, diverse, bias, unbiased, belong, belonging, equity, equitable, underrepresented, fairness, different background, all voice, voice heard, amplify, allyship, respectful environment, different perspective, diversity of thought, be heard, diverse background, range of background, variety of background',
  'culture/example':
    'lead by example, role model, by example, exemplify, set the standard, set the bar, raise the bar, embody, looked up to, exemplary, definitive example, integrity, trustworthy, worthy of trust',
  'culture/openness':
    'different perspective, other perspective, point of view, viewpoint, dissenting, disconfirming, opinion, diverse perspective, open to idea, open minded, listen, listening, active listening, hear, input from other, gather input, seek input, ask question, thoughtful question, curious, challenge assumption',
  'culture/conflict':
    'conflict, disagree, disagreement, dispute, tension, difficult conversation, hard conversation, crucial conversation, dissent, dissenting, mediate, mediation, friction, disagree and commit, difference of opinion, interpersonal',
};
