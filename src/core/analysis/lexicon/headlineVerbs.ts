/** Verbs as headlines write them, in capitals between names: "Sorokin Meets Berg". Forms that names hardly have. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `Abandons Accepts Accuses Admits Agrees Announces Apologises Apologizes Appoints Approves Arrests Arrives Asks Assails Backs Bans Begins Blames Blasts Blocks Bombs Bombards Captures Claims Condemns Confirms Considers Criticises Criticizes Cuts Declares Defends
Delays Demands Denies Denounces Deploys Detains Dies Dismisses Downs Ends Enters Expels Extends Faces Fires Flees Frees Gives Halts Hails Holds Hosts Imposes Invades Invites Joins Jails Kills Launches Leaves Lifts Loses Meets Mulls Names Nears Offers Opens
Orders Ousts Pledges Postpones Praises Proposes Pushes Quits Raises Ratifies Reaches Reaffirms Recalls Rejects Releases Replaces Resigns Resumes Retakes Reveals Says Seeks Seizes Sends Sets Shells Shoots Shuns Signs Slams Stops Storms Summons Suspends Takes
Talks Tells Threatens Topples Unveils Urges Visits Vows Warns Welcomes Wins Withdraws Wounds`.split(/\s+/),
);
