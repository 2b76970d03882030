import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/no-other-way',
  dimension: 'stance',
  kind: 'forced',
  severity: 'polish',
  advice: 'ownTheDecision',
  phrases: [
    'impossib* ..3 for us|me|any|anyone ..4 act|do|avoid|decide|know|say|keep',
    'play|playing by ..3 rules',
    'it is|globalisation_is|business_is what it_is|it_was',
    'no way|road|path|route around|past|back|out|of_avoiding|but',
    'could|can|would not ..4 otherwise|differently|any_other_way|been_avoided|help_it|avoid',
    'left|leave(s|)|had|have|has|given|saw|see us|no|me|with|little ..3 choice|alternative|option(s|)|other_way|room',
    'hands are|were|have_been|remain tied',
    'market(s|)|globalisation|globalization|reality|economy|economics|situation|circumstances|figures|numbers|times|costs|competition|law|regulation ..3 force(s|d|)|dictate(s|d|)|leave(s|)|demand(s|ed|)|compel*|require(s|d|)|oblige(s|d|)|make(s|)_it_necessary ..2 us|this|that|it|no|me|to|our',
    'unavoidable|inevitable|inescapable|without_alternative|no_alternative|forced_our_hand|force_our_hand|bitter_pill|necessary_evil',
  ],
  unless: ['<ownership>', 'choice|choose|chose of|from|between', 'could_have been_avoided', 'law requires'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦It would’ve been impossible for us to act sooner⟧.',
    '⟦We have to play by its rules⟧.',
    '⟦There was no way around it⟧.',
    '⟦The market forces us to act⟧.',
    '⟦Our hands are tied⟧.',
    '⟦We saw no alternative⟧.',
  ],
  passes: [
    'We chose the cheaper offer.',
    'The rules of the house hang in the hall.',
    'The way back leads past the mill.',
    'The law requires a notice of 30 days.',
    'We had three options and took the slowest.',
    'It could have been avoided, and that is on us.',
  ],
};
