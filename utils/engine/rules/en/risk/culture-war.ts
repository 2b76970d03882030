import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/culture-war',
  dimension: 'risk',
  kind: 'politics',
  severity: 'polish',
  advice: 'criticiseThePolicy',
  phrases: [
    'woke*|eurocrat*|ideologue*|virtue_signal*|nanny_state|deep_state|cancel_culture|gender_ideology|gender_gaga|lefties|leftist*|marxis*|socialis*|fascis*|communis*|globalist*|mainstream_media|eco-*|green_lobby|green_madness|net-zero_madness|red_tape_monster|planned_economy|political_class|loony|do-gooder*|snowflake*',
    'gender|diversity|climate quota(s|)|madness|hysteria|ideology|cult|nonsense|religion|lobby|poetry|police|dictatorship|industry',
    'bureaucrat*|politician*|ministers|ministry|brussels|westminster|whitehall|washington|berlin|government|parliament|lawmakers|regulators ..8 never|not|no_idea|asleep|sleep*|cook*|dream*|suicide|ruin*|kill*|destroy*|blame|madness|nonsense|fail*|mess|incompetent|ashamed|strangl*|suffocat*|burn*|waste*|steal*',
    'blame|thank|thanks_to|vote ..2 brussels|westminster|government|ministers|politicians|labour|tories|the_greens|conservatives|left|right|chancellor|president',
    'vote|voting|votes|voted|elect ..2 for|against|them|him|her|out|wisely ..2 party|labour|tories|greens|conservatives|republicans|democrats|change|freedom|reason|him|them',
  ],
  unless: ['member(s|) ..2 vote'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦That’s what you get from woke management⟧.',
    '⟦Gender quotas are ruining us⟧.',
    '⟦Blame Brussels for the paperwork⟧.',
    '⟦Ministers have no idea what diesel costs⟧.',
    '⟦The ideologues have won⟧.',
    '⟦Politicians never listen to firms like ours⟧.',
  ],
  passes: [
    'We were in Brussels for the fair.',
    'The ministry approved the plan in May.',
    'Members vote for a new chair on Monday.',
    'The quota for cod fell by 5%.',
    'The government pays 40% of the cost.',
    'Our gender pay gap is 9%.',
  ],
};
