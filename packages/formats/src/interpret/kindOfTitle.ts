import type { DraftExpectation } from './LadderDraft';
import { normalTitle } from './normalTitle';

export type StatementKind = DraftExpectation['kind'];

const EXAMPLES =
  /^(?:(?:(?:for|some|concrete|real|typical) )?examples?(?: \d{1,2})?|e g|evidence|example (?!behaviou?rs?$|level|role|job).+|examples of .+|ejemplos?|exemplos?|beispiele?|exemples?|예시?|例)$/;
const ANTI_PATTERNS =
  /^(?:(?:common )?(?:anti ?patterns?|red flags?|pitfalls?|warning signs?|counter ?examples?|bad signs?)|not (?:doing|expected|this)|do not|dont|donts|(?:it )?(?:does not|doesnt|do not|dont) looks? like.*|what (?:this|it) (?:is not|isnt|does not look like|doesnt look like)|(?:things to )?avoid|behaviou?rs to avoid)$/;

/** What a heading, a column or a label makes of the statements below it: `Examples`, `Red flags`; undefined for most. */
export function kindOfTitle(title: string): StatementKind {
  const words = normalTitle(title);
  if (EXAMPLES.test(words)) return 'example';
  return ANTI_PATTERNS.test(words) ? 'anti-pattern' : undefined;
}
