import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/launch',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: ['^ meet <capital>', 'finally here', 'launched <capital>'],
  announcesAll: [
    [
      ['we|our|us|it|is|now|today|finally|meet|the'],
      [
        'launch*|unveil*|introduc*|presenting|roll_out|rolling_out|rolled_out|finally_here|is_here|now_live|goes_live|available|arrived|has_landed|out_now|future_of|revolution|revolutionary|revolutioni*|game-changer|game-changing|breakthrough|redefin*|reinvent*|reimagin*|world_first|next_generation|next-generation|disrupt*|proud_to_present|stay_tuned|coming_soon',
      ],
      [
        'product|app|tool|platform|service|feature|solution|model|range|machine|assistant|version|device|software|collection|offering|line|generation|chatbot|agent|ai|formula|cream|drink|supplement|programme|treatment|therapy|mattress|system|kitchen|collaboration|experience',
      ],
    ],
  ],
  unless: [
    'painting|law|rule(s|)',

    'team|colleague(s|)|officer|chief|@',
    ...notNews,
    'charity|foundation|study|survey|report|campaign|investigation|product_recall|recall|ship|rocket|logo|brand|identity|internship|manager|director',
  ],
  slots: [
    {
      id: 'does',
      question: 'launchDoes',
      answers: [
        'lets|helps|allows|enables|shows|measures|sorts|finds|reads|warns|checks|reminds|books|counts|translates|cleans|cuts|saves|stores|turns|replaces|calculates|tells|predicts|opens|empties|detects|charges|answers|prints|holds|weighs|runs|makes|does|can|use|uses|works|costs ..4 <number>|you|your|the|whether|when|without|what|it|how|a|on|who|every|whose',
        '<number> ..3 <timespan>|kilo*|grams|litres|metres|per_cent|percent|%|minutes|pages|watts|customers|users|hospitals|euros',
      ],
    },
    {
      id: 'when',
      question: 'launchWhen',
      answers: [
        '<deadline>',
        '<money>',
        '<contact>',
        'in|at ..3 shops|stores|dealers|branches|pharmacies|app_store',
        'available|live|on_sale|download* ..3 now|today|from|in|at|for',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are proud to introduce our new platform. It is a real game changer for the industry!',
      slots: ['does', 'when'],
    },
    {
      text: 'Our new assistant is here! Months of hard work by an amazing team have paid off.',
      slots: ['does', 'when'],
    },
    { text: 'Today we launched Nimbus, the future of collaboration.', slots: ['does', 'when'] },
    { text: 'Meet Solara, our most exciting product ever. Stay tuned for more.', slots: ['does', 'when'] },
  ],
  silent: [
    'From Monday our new app tells you ten minutes ahead which coach of the train has free seats. It is free and comes in four languages.',
    'We launched an investigation into our product.',
    'Back in 2013 we launched our first app and nobody came.',
    'According to reports a competitor launches a new product.',
    'We staffed up for a launch in the US that was meant to bring 60 customers and brought nine.',
    'Let me introduce myself, I run a bakery.',
    'When companies launch a product, they forget the manual.',
  ],
};
