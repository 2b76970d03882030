import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/wording/loaded-mild',
  dimension: 'wording',
  kind: 'loaded',
  severity: 'polish',
  advice: 'sayItWithoutContempt',
  phrases: [
    'tantrum(s)|absurd|ludicrous|laughable|ridiculous|preposterous|pathetic|mindless|shameless|hypocritical|hypocrisy|hypocrite(s)|shameful|disgraceful|despicable|grotesque|clueless',
    'charade|farce|pantomime|shambles|madhouse',
    'jealous|envious|envy|bitter',
    'whine|whines|grumble|grumbling|rant|rants|ranting',
    'eternal|perpetual|professional|habitual sceptics|skeptics|pessimists|critics|doubters|complainers|moaners',
    'backward-looking|stuck_in_the_past',
    'naive|naïve|gullible|ignorant|narrow-minded|small-minded|backwards-looking',
    'bloody|damn|screw_them|sod_off',
    'get|gets|got|getting their|your act together',
    'amateurs|amateurish|second-rate|third-rate|copycat(s)|wannabe(s)|has-been(s)|lemmings|losers',
    'ideological(ly)|dogmatic|dogma|populist(s)|agenda-driven|fanatic(s|al|)|zealot(s)',
    'obsess(ed|ion)|fixated with|on diversity|gender|regulation|quotas|climate|data_protection|safety|paperwork|work-life',
    'trivial|petty|childish|infantile|immature|silly complaint(s)|criticism|objection(s)|question(s)|debate|reaction|argument(s)|squabble(s)|discussion|behaviour',
    'politicians|officials|bureaucrats|regulators|journalists|activists who have_never|never',
  ],
  except: ['circus tent|school|artist*', 'naive art|bayes|implementation', 'losers of the'],
  unless: [
    'jargon|cliche(s)|euphemism(s)|the_word|slogan|wrote_a_book|called_me|called_us|call_me|called_himself|called_herself',
    'i|we was|were|felt an|a|the ..2 idiot|fool|clueless|naive|ridiculous|muppet|amateurs',
    'i|we am|are not|no|a idiot|fool',
    'book|film|novel|play|opera|exhibition|museum',
  ],
  notInQuestion: true,
  source: 'Words that belittle; our own list',
});

export const examples: Examples = {
  flags: [
    'The new rule is ⟦ludicrous⟧.',
    'What a ⟦farce⟧ this vote has become.',
    'That is ⟦hypocritical⟧.',
    'Their work is ⟦amateurish⟧.',
    'It is time they ⟦get their act together⟧.',
    'These are ⟦petty complaints⟧.',
  ],
  passes: [
    'The circus tent stands by the river.',
    'I felt like an idiot that day.',
    'The garbage truck comes at six.',
    'He took a backward step.',
    'The losers of the first round meet on Friday.',
    'The complaint was justified.',
  ],
};
