import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/party-politics',
  dimension: 'risk',
  kind: 'politics',
  severity: 'consider',
  advice: 'criticiseThePolicy',
  phrases: [
    '<insult> ..4 <politicalname>',
    '<politicalname> ..4 ruin*|kill*|lie|lying|lies|sold|disgrace|failed|fails|asleep|ideolog*|circus|no_idea|never_worked|drive|waste',
    'voters ..4 stupid|idiot*|deserve*|naive|lazy|afraid|old|angry|sheep|understand|swallow|not_know|wrong|blame',
    'anyone|anybody|whoever|people|those|everyone [who|that] ..1 vote(s|d|) for|labour|green|trump|reform|left|right|like_that',
    'clowns|children|ideologues|kindergarten|circus|gentlemen|experts ..2 in|at|from ..2 westminster|brussels|london|parliament|government|ministry|town_hall',
  ],
  except: [],
  unless: ['whoever you_vote|wins|governs'],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦The clowns in Westminster have done it again⟧.',
    '⟦This government has no idea how a business works⟧.',
    '⟦The Greens are ruining our industry⟧.',
    '⟦Whoever votes for them deserves the bill⟧.',
    '⟦Our chancellor is asleep at the wheel⟧.',
    '⟦Voters will swallow anything⟧, it seems.',
    '⟦What a useless minister⟧.',
    '⟦Trump is a disgrace⟧, and so is everyone who backs him.',
  ],
  passes: [
    'The government’s draft would cost us 3 million a year, and we ask the minister to change paragraph 4.',
    'The labour market in Leeds is tight.',
    'We met the mayor and two members of parliament on Monday.',
    'The works council voted for the new shifts.',
    'Whoever you vote for, you’re welcome at our table.',
    'The new law helps us: permits take four months instead of nine.',
  ],
};
