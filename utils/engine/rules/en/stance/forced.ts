import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/forced',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'forced',
  severity: 'consider',
  advice: 'ownTheDecision',
  phrases: [
    'had|have|has|leave(s|)|left|leaving|gave|gives|see|saw|with ..4 no|little|zero|not_much ..2 choice|alternative(s|)|option(s|)|room|way_out|other_option',
    'there was|is|were|are|simply|being ..3 no ..2 choice|alternative(s|)|option(s|)|way_around|way_round|way_out',
    'i|we|us ..1 <be>|been|felt|feel ..2 forced|obliged|pushed ..1 to|into',
    'hands ..1 <be> ..2 tied|bound',
    'market|numbers|economics|costs|circumstances|figures|margins|competition|climate|conditions|banks|regulation|law|rules|times ..3 dictate(s|d|)|require(s|d|)|force(s|d|)|compel(s|led|)|left_us|leave_us|leaves_us|made_it|make_it|does_not_allow',
    'inevitable|unavoidable|a_must',
    'could not be helped',
    'only|sole ..2 way|option|choice|alternative|path|course|solution ..2 left|forward|out|available|open|was|is|possible',
  ],
  except: [],
  unless: [
    'pilot|to_land|the_driver',
    'not|never|nobody|no_one ..3 forced|inevitable|unavoidable',
    'customers|people|families|residents|tenants|employees|patients|women|they|he|she|nurses|neighbours|farmers ..4 forced|no|obliged',
    'choice but_to_laugh',
    'was|is|were ..2 not inevitable|unavoidable|the_only',
    'regulator|court|law requires|required|obliges',
  ],
  unlessNear: ['was|is not|no inevitable|unavoidable|alternative'],
  notInQuestion: true,
  extent: 'clause',
  weigh: [
    {
      scope: {
        reply: true,
      },
      severity: 'stop',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦The market left us no choice⟧.',
    'Sadly, ⟦our hands are tied⟧.',
    '⟦We were forced to close the night desk⟧.',
    '⟦There was simply no alternative to the job cuts⟧.',
    '⟦Rising energy costs compel us to adjust our rates⟧.',
    '⟦The cuts had become unavoidable⟧.',
    '⟦As a mid-sized brewer we had no other option⟧.',
    '⟦The economics dictate this step⟧.',
    '⟦It couldn’t be helped⟧.',
    '⟦With our backs to the wall we took the only way out⟧.',
  ],
  passes: [
    'We had a choice, and we chose the cheaper tank.',
    'Nobody forced us to open on Sunday.',
    'Hundreds of families were forced to leave their homes.',
    'I had no choice but to laugh.',
    'The court required us to publish the file.',
    'It was not inevitable. We grew too fast.',
    'Guests have the choice between two menus.',
    'Customers had no choice, and that is why we changed it.',
  ],
};
