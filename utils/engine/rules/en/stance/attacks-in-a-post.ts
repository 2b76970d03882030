import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attacks-in-a-post',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'consider',
  advice: 'answerTheSubstance',
  unlessText: ['<concession>'],
  scope: {
    reply: false,
  },
  phrases: [
    '<critic> ..6 never|clearly|obviously|apparently|not_read|have_not|has_not|simply|understand|love|prefer|would_rather|who_have_never|should|might|want|wants|sofa|armchair|agenda|noise|ignore*|hiding|envy|jealous*|know|loud*|shout*|misunderst*|miss',
    'to my|our|the|those|all ..2 <critic>|doubters|naysayers|sceptics',
    'some|certain|a_few|many|those|most ..1 people|voices|critics|colleagues_in|journalists|so-called ..4 not|never|only|just|prefer|love|rather|clearly|always|seem|would|apparently|who_have',
    'those|people|anyone|everyone|everybody who ..2 now|always|like_to ..1 shout*|complain*|criticis*|attack*|doubt*',
    'from ..1 the|a|their|your ..1 armchair|sidelines|safe_distance|stands',
    'journalist(s|)|reporter(s|)|press|newspaper|paper|editor(s|) ..6 lazy|agenda|campaign|invent*|ignor*|twist*|activist*|lies|fake|cheap',
    'behind|out_of|pure|nothing_but|sign_of ..2 envy|jealousy',
    'ideologues|armchair|disinformation',
  ],
  except: ['<critic> ..3 right|point|reason|asked|thank*|helped'],
  unless: [
    'armchair came|is|was|from',
    'thank|thanks|grateful',
    '<reporting>',
    'study|university|course|museum',
  ],
  unlessNear: [],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Critics have clearly never set foot in a foundry⟧.',
    '⟦To all the doubters⟧: here is our quarter.',
    '⟦It is easy to judge from a safe distance⟧.',
    '⟦The local press wanted a lazy headline⟧, that is all.',
    '⟦Those who now shout about the trees drove here by car⟧.',
    '⟦Behind all this stands pure envy⟧.',
    '⟦Certain voices prefer noise to facts⟧, and always have.',
    '⟦The activists have an agenda⟧, and it is not the river.',
  ],
  passes: [
    'The critics are right: we were slow.',
    'Our course on disinformation starts in May.',
    'I was jealous of my sister’s bakery.',
    'The press release is on our site.',
    'Thanks to the journalists who asked twice.',
    'A critic wrote that the soup was cold, and it was.',
  ],
};
