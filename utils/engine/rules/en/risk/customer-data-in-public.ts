import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/customer-data-in-public',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'consider',
  advice: 'leaveThePersonOut',
  reason: 'personalCustomer',
  scope: {
    reply: true,
  },
  phrases: [
    'see|see_from|see_in|looked_at|checked|pulled|opened ..2 your ..1 account|file|record(s|)|order|orders|booking|bookings|profile|contract|invoice|payment|payments|policy|data|log|logs|ticket',
    'our|the ..1 records|files|logs|system|data|database|notes|file ..1 show(s|)|say(s|)|tell(s|) ..3 you|your|that',
    'you ..2 owe|owed|behind_with|missed|cancelled|returned|stayed|ordered|checked_in|booked|complained|bought ..6 times|on|last|since|room|payments|months|rent|invoice(s|)|twice|different|for',
    'your ..1 last|previous|recent|second|third ..1 order(s|)|payment(s|)|stay|booking(s|)|complaint(s|)|refund(s|)|claim|reminder|appointment|visit|loan|application',
  ],
  except: [],
  unless: [],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦According to our records you cancelled twice last month⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’ve looked at your account⟧: two invoices are still open.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your last three payments were late⟧, by the way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our system shows that you checked in drunk at 3 a.m.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You owe us two months’ rent⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We can see from your file that the loan was turned down in May⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We owe you two months’ rent, and it is on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I can’t discuss your account here, so I’ve sent you a direct message.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are right, our system shows the wrong date.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You ordered in May and still wait. I am sorry.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your question is fair.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'In your case the rule was wrong, and we will say so in writing.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
