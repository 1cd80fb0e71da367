import type { Stance } from '../facts';

/** What each rule that reads a stance looks for, in one line; the l10n bundle has the Swedish. */
export const stanceRules = {
  endorses: 'Words of endorsement: "tillstyrker".',
  agrees: 'Words of agreement: "instämmer i".',
  sharesView: 'A view that is shared: "delar bedömningen".',
  welcomes: 'Words of welcome: "välkomnar".',
  positive: 'A positive attitude: "ser positivt på".',
  standsBehind: 'Words of backing: "ställer sig bakom".',
  backs: 'Words of support: "stödjer förslaget".',
  joins: 'Words that join in a view: "ansluter sig till".',
  prefers: 'A preference: "förordar alternativ 2".',
  seesAdvantages: 'Advantages: "ser fördelar med".',
  evaluatesWell: 'A favourable judgement: "det är bra att".',
  praises: 'A favourable judgement of the proposal itself: "förslaget är väl avvägt".',
  evaluatesBadly: 'An unfavourable judgement: "förslaget är problematiskt".',
  noObjection: 'No objections: "inget att invända".',
  noViews: 'No views: "inga synpunkter på".',
  accepts: 'Words of acceptance: "godtar".',
  doubts: 'Words of doubt: "tveksam till".',
  questions: 'Words that question: "ifrågasätter".',
  criticises: 'Words of criticism: "kritisk till".',
  worries: 'Words of concern: "ser med oro på".',
  objects: 'Words that object: "har invändningar mot".',
  regrets: 'Words of regret: "beklagar".',
  warns: 'Words that warn: "varnar för".',
  seesNoNeed: 'No need: "ser inte behov av".',
  rejects: 'Words of rejection: "avstyrker".',
  opposes: 'Words of opposition: "motsätter sig".',
  advisesAgainst: 'Words that advise against: "avråder från".',
  negative: 'A negative attitude: "negativ till".',
  shouldNotPass: 'The proposal should not be carried out: "bör inte genomföras".',
  shouldNot: 'A negated "bör": "anser inte att … bör".',
  abstains: 'Words that abstain: "avstår från att yttra sig".',
  takesNoPosition: 'No position: "tar inte ställning".',
  outsideRemit: 'Outside the remit: "utanför vårt ansvarsområde".',
  neither: 'Neither for nor against: "varken tillstyrker eller avstyrker".',
  comments: 'Announces views: "lämnar följande synpunkter".',
  bothSides: 'Both sides at once: "både positiv och negativ".',
  negatedSupport: 'Negated support: "tillstyrker inte".',
  negatedOpposition: 'Negated opposition: "motsätter sig inte".',
  notWhole: 'Support, but not for the whole: "inte i sin helhet".',
  unreal: 'Support that might have been given: "hade kunnat tillstyrka".',
  joinsAnother: 'Words that endorse another answer: "ställer sig bakom SKR:s yttrande".',
  leadIn: 'An item in a list introduced by a position: "Vi avstyrker:".',
  userPhrase: 'A phrase added in remiss.json.',
} as const;

/** What each rule that reads an argument looks for, in one line; the l10n bundle has the Swedish. */
export const argumentRules = {
  concern: 'A concern: risks, problems, costs.',
  lack: 'A lack: something missing, unclear or insufficient.',
  request: 'A request: something to be clarified, added or considered.',
  merit: 'A merit: something that improves.',
  wish: 'A wish: "skulle välkomna".',
} as const;

/** Rules that read an evaluation or a leaning rather than a decision. */
const weakRules: ReadonlySet<string> = new Set<keyof typeof stanceRules>([
  'evaluatesWell',
  'praises',
  'evaluatesBadly',
  'prefers',
  'seesAdvantages',
]);

/** Whether a mark counts only where nothing plainer is said: an evaluation, or agreement with an aim. */
export function isWeak(stance: Stance): boolean {
  return weakRules.has(stance.rule) || stance.target.kind === 'aim';
}
