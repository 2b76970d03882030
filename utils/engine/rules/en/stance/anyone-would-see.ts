import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/anyone-would-see',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'consider',
  advice: 'giveTheReason',
  unlessText: [],
  phrases: [
    'nobody|no_one|anyone|anybody who ..7 can|could|should|will|would|may ..3 surprised|taken|surprise|doubt|object',
    'it|that|this|which should|must|ought_to ..2 obvious|clear|plain|possible|known|familiar',
    'any|every|each|even_a|my ..2 child|first-year|apprentice|student|grandmother|farmer|baker|parent|manager ..2 know(s|)|understand(s|)|could|can|would|will|sees',
    'logic|reason|arithmetic|maths|economics|experience ..1 tells|dictates|says|teaches|shows',
    'simple|basic|plain ..1 arithmetic|maths|economics|logic|truth|fact|sum',
    'hardly|barely|no_longer need(s|)|require(s|)|worth ..2 explain*|mention*|saying|said|discuss*',
    'explains itself',
    'as ..2 well|we_all|everyone|everybody|anyone|people|most|experts|all_of_you ..4 know(s|)|aware|understand(s|)|known',
  ],
  except: [],
  unless: [],
  unlessNear: [],
  extent: 'clause',
  notInQuestion: false,
  weigh: [
    {
      scope: {
        reply: false,
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦Nobody who knows our books can be surprised by this step⟧.',
    '⟦It should be obvious why we keep the price⟧.',
    '⟦Every baker knows that flour has doubled⟧.',
    '⟦Even a first-year student would understand that margin⟧.',
    '⟦That hardly needs explaining⟧.',
    '⟦It’s plain arithmetic⟧.',
    '⟦The case explains itself⟧.',
    '⟦As everybody in the valley knows⟧, land is scarce.',
    '⟦Logic dictates that we move the depot⟧.',
  ],
  passes: [
    'It wasn’t obvious to the night shift, so we drew a map.',
    'Not everyone knows what a heat pump does.',
    'It became clear in March that we were wrong.',
    'We thought every child knew the rule. We were wrong.',
    'The bill adds up to 412 euros.',
    'Everyone here knows Anna and her soup.',
    'We remember how quiet the street was.',
  ],
};
