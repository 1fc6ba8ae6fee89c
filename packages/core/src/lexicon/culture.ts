/** How people are with each other. */
export const culture = {
  'culture/values':
    'culture, team environment, atmosphere, =values, team spirit, norm, positive environment, healthy environment, healthy team, bonding, gel, cohesion, fun, social',
  'culture/safety':
    'safe, safety, psychological, speak up, blameless, blame, learn from mistake, learn from failure, feel free to speak, speak freely, vulnerability, pointing finger',
  'culture/inclusion':
    'inclusive, diversity, =biases, unconscious bias, unbiased, belong, equity, equitable, underrepresented, fairness, different background, all voice, voice heard, amplify, allyship, respectful environment, different perspective, be heard, range of background, variety of background',
  'culture/example':
    'role model, by example, exemplify, set the standard, set the bar, raise the bar, embody, looked up to, exemplary, definitive example, =integrity, trustworthy, worthy of trust',
  'culture/openness':
    'different perspective, other perspective, point of view, viewpoint, dissenting, disconfirming, opinion, diverse perspective, open to idea, open minded, listen, hear, input from other, gather input, seek input, ask question, thoughtful question, curious, challenge assumption',
  'culture/conflict':
    'conflict, disagree, disagreement, dispute, tension, difficult conversation, hard conversation, crucial conversation, dissent, mediate, friction, difference of opinion, interpersonal',
};
