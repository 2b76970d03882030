import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/sustainability-claim',
  language: 'en',
  scope: { reply: false },
  announces: ['nature|planet says|thanks thank|you|us'],
  announcesAll: [
    [
      ['we|our|us|is|are|become|became|product(s|)|company|every'],
      [
        'climate-neutral|climate_neutral|climate-friendly|climate-positive|carbon-neutral|carbon_neutral|carbon-free|net-zero|net_zero|zero_emission(s|)|zero-emission|zero_impact|zero-waste|eco-friendly|environmentally_friendly|planet-friendly|sustainable|sustainably|green|greener|greenest|biodegradable|recyclable|regenerative|carbon_footprint|footprint|planet|emissions|co2|environment|nature|earth|plastic-free|absorb*|offset*',
      ],
      [
        'fully|completely|entirely|totally|<number>|no|without|zero|now|already|most|first|good|better|kind|kinder|save|saving|sav*|reduc*|slash*|cut|less|leaves|leave|thank|love|truly|guilt-free|clear_conscience|always|whatever|everything|neutral|conscience|company|packaging|production',
      ],
    ],
  ],
  unless: [
    'want_to|aim_to|plan_to|goal|no_hotel|will_be|only_true|taken|electricity_rose',
    ...notNews,
    'green_light|greenhouse|village_green|financially_sustainable|sustainable_growth|sustainable_finance_law|bowling|sustainable_success|evergreen|green_belt|green_salad|goal|aim|want_to_become',
  ],
  instead: ['en/launch', 'en/award'],
  slots: [
    {
      id: 'proof',
      question: 'sustainabilityProof',
      answers: [
        'certif*|audit*|verified|verif*|tüv|tuv|measured|iso|standard|label|report|page|life-cycle|calculated|checked_by|ecolabel|sbti|scope',
        '<number> ..3 tonnes|tons|kilograms|kilos|grams|kilowatt*|gigawatt*|litres|megawatt*',
        'from <number> to',
      ],
    },
    {
      id: 'compared',
      question: 'sustainabilityCompared',
      onlyIf: ['less|fewer|reduc*|lower|greener|cut|better|saved|saves'],
      answers: [
        'than|compared|since|versus|from <number>|in|the|a|last|20*|before',
        'last_year|baseline|<year>|instead_of',
      ],
    },
  ],
  source: 'EU 2024/825: environmental claims need proof',
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Our production is now carbon neutral. For us, the planet comes first.', slots: ['proof'] },
    {
      text: 'We have cut our emissions by 40 per cent. A huge thank you to the team!',
      slots: ['proof', 'compared'],
    },
    { text: 'With our new eco-friendly packaging you shop with a clear conscience.', slots: ['proof'] },
    { text: 'We are now the most sustainable hotel in the region.', slots: ['proof'] },
  ],
  silent: [
    'We cut our emissions by 40 per cent compared with 2019, from 8,200 to 4,900 tonnes, audited by Harrow. Flights are not in it.',
    'We want to be climate-neutral by 2040.',
    'Our sustainability manager starts on Monday.',
    'Sustainable growth takes patience.',
    'According to the paper a competitor is carbon neutral.',
    'No hotel is carbon neutral, ours least of all.',
  ],
};
