import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/ridicule',
  dimension: 'risk',
  kind: 'ridicule',
  severity: 'polish',
  advice: 'leaveTheMockeryOut',
  phrases: [
    'muppet(s|)|idiot(s|)|losers',
    'some|a|one|the|our ..1 genius',
    'reading|thinking|counting is|seems ..2 hard|difficult|not',
    'you could_not_make',
    'silliest ..2 question|excuse|complaint|customer|review|idea|application|email|guest|thing',
    'our|the|my|certain|some|other|a ..1 <competitor>|rivals ..4 still|asleep|sleep*|cry*|panic*|dream*|copy*|eat|envy|wish|only|jealous|struggl*|fail*|fiddl*|play*',
    'what a ..1 circus|joke|surprise',
    'had ..2 good|a_good laugh|giggle|chuckle',
    'sharpest|brightest ..1 tool|knife|bulb',
  ],
  except: ['competition|<competitor> ..1 are|is|was|were ..1 still ..1 ahead|better|cheaper|faster|good'],
  unless: ['i|we was|were|am|are|felt|looked|made ..2 idiot(s|)|clown(s|)|stupid|naive', 'laughed ..1 with'],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦Our competitors are still faxing⟧, bless them.',
    '⟦Some genius in Harrogate washed the cashmere at 90 degrees⟧.',
    '⟦Apparently reading is hard for some guests⟧.',
    '⟦Award for the silliest question of the week goes to a gentleman from Bonn⟧.',
    '⟦Not the sharpest knife in the drawer⟧, our caller from Monday.',
    '⟦The muppets at the planning office need another form⟧.',
    '⟦You couldn’t make this up⟧: she wanted a refund for rain.',
    '⟦We had a good laugh at the review in the kitchen⟧.',
    '⟦While the competition is asleep⟧, we ship.',
    '⟦What a circus that agency was⟧.',
  ],
  passes: [
    'There are no stupid questions, so ring us.',
    'I was an idiot to sign it.',
    'The circus school in Bristol needs a floor.',
    'Our competitors are still ahead of us in service.',
    'The children’s zoo in Leeds has a new vet.',
    'We laughed with Karin about her first day.',
    'He breathed a sigh of relief.',
  ],
};
