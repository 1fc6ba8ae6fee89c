import type { LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';

/** Titles under which a ladder talks about itself, its readers or the company: no expectation stands there. */
const BOILERPLATE =
  /^(?:(?:table of )?contents?|toc|on this page|navigation|menu|faqs?|frequently asked questions.*|questions(?: and answers)?|perks?|benefits?|salary|salaries|compensation|pay|job grade|how to apply|apply(?: now)?|see also|other pages|related(?: pages| links| reading)?|further reading|resources|references|links|licen[cs]e|contribut\w+|contributors|authors?|credits|acknowledge?ments?|changelog|change log|history|feedback|contact|disclaimer|about(?: (?:us|this|the|our).*)?|overview|introduction|preface|foreword|purpose|background|motivation|why .*|how (?:to|we|is|it|should|this).*|can i .*|do i .*|is there .*|getting started|quick start|installation|usage|glossary|definitions|terminology|guidelines for .*|next steps|notes?|appendix.*|promotions?|promotion process|instructions.*|disclaimers?|things to keep in mind|key|legend|interview process|hiring process|open positions|jobs|häufige fragen|benefícios|beneficios|perguntas frequentes|preguntas frecuentes|foire aux questions|avantages|sobre .*)$/;

/** Questions, and titles that begin like one. */
const QUESTION =
  /^(?:how (?:do|does).*|what (?:is|are|if|does|do|about|happens).*|when (?:do|does|is|should|will).*|who (?:is|are|should).*|where .*)$/;

const isQuestion = (title: string): boolean => /[?？]\s*$/.test(title) || QUESTION.test(normalTitle(title));

/** Those of them that within a level, which `draft` says, are what it does. */
const ALSO_WORK = /^(?:feedback|motivation|purpose|contribut(?:ing|ions?)|guidelines for .*)$/;

/** Whether a section is about the ladder and not of it. Questions are, except those that several levels answer. */
export function isBoilerplate(title: string, draft?: LadderDraft): boolean {
  if (draft?.own) return false;
  const words = normalTitle(title);
  if (draft && ALSO_WORK.test(words)) return false;
  return BOILERPLATE.test(words) || (isQuestion(title) && !draft?.sharedTitles.has(words));
}

/** Files that are about a repository, not about levels. */
export function isBoilerplateFile(path: string): boolean {
  return /(?:^|\/)(?:licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|changelog|changes|authors|codeowners|pull_request_template|issue_template)(?:\.\w+)?$/i.test(
    path,
  );
}
