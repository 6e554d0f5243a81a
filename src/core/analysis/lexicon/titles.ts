const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/));

/** Courtesy titles and honorifics: they stand before a name and are no part of it. */
export const HONORIFICS = words(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Messrs Messrs. Dr Dr. Prof Prof. Sir Dame Lord Lady Madam Madame Monsieur Mme M. Mx Sheikh Sheik Shaikh Shaykh Mullah Mulla Maulana Molana Moulana
Mufti Maulvi Moulvi Qari Ayatollah Hojatoleslam Imam Hajji Haji Rabbi Rev Rev. Reverend Father Fr. Pastor Bishop Archbishop Cardinal Pope Patriarch Sister
Saint St St. Prince Princess King Queen Emperor Emir Sultan Duke Duchess Count Baron Baroness Hon Hon. Honourable Honorable HE H.E. Excellency Justice Judge Herr Frau Señor Senor Don Dona Comrade Pandit Shri Sri Allama Dalai`);

/** Titles that are given names as well: before a family name they are no title. */
export const TITLES_AND_NAMES = words(`
Dean Prince King Duke Earl Major Baron Sultan Emir Marshall Marshal Don Dona Bishop Pope Sri General Judge Qari`);

/** Military and police ranks, with their abbreviations. */
export const RANKS = words(`
General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Sergeant Sgt Sgt. Corporal Cpl Cpl. Private Pvt Pvt. Brigadier Brig Brig. Admiral Adm Adm. Vice-Admiral
Commodore Commander Cmdr Cmdr. Cdr Commandant Marshal Field-Marshal Marshall Inspector Insp Insp. Superintendent Supt Constable Sheriff Detective Chief Officer Airman Ensign Staff Warrant Squadron Wing Group Air`);

/** Nouns of office and profession; in capitals before a name they are titles: "President Abadi", "spokesman Karim". All in small letters. */
export const ROLE_NOUNS = words(`
activist adviser advisor administrator aide ambassador analyst anchor archbishop archduke assistant associate attorney author ayatollah banker baron bishop boss brigadier broadcaster captain cardinal caretaker
chair chairman chairperson chairwoman chancellor chief clergyman cleric clerk coach co-chair co-founder colonel columnist commander commandant commissioner comptroller congressman congresswoman constable consul contractor
coordinator correspondent councillor councilor councilman counsel counsellor counselor czar dean delegate deputy detective dictator diplomat director doctor driver economist editor elder emir emperor engineer envoy
executive expert facilitator fighter financier founder general governor guard guerrilla head historian imam inspector interpreter investigator jihadist journalist judge junior justice king
lawmaker lawyer leader lecturer legislator lieutenant major manager marshal mastermind mayor mediator member militant minister monarch mp mufti mullah negotiator nominee observer officer official ombudsman operative
opponent organizer parliamentarian pastor patriarch policeman politician pope premier presenter president president-elect priest prime prince princess principal prisoner professor propagandist prosecutor provost queen
rabbi rapporteur rebel recruiter reporter representative researcher ringleader ruler runner-up scholar scientist secretary secretary-general senator sergeant sheikh sheriff soldier speaker spokesman spokesperson spokeswoman
strategist strongman sultan superintendent supremo teacher technician terrorist treasurer undersecretary vice-president vice-chairman vice warlord warden whip witness writer`);

/** Adjectives and nouns that stand before an office: "former Deputy Prime Minister", "acting Foreign Secretary". All in small letters. */
export const ROLE_MODIFIERS = words(`
acting additional assistant associate chief caretaker co current deputy designate elect emeritus ex executive federal first foreign former general high interim joint junior late lead legal national new outgoing
permanent political press prime principal private provincial regional resident retired second senior shadow special state then top under veteran vice
agriculture border commerce communications culture defence defense development economic economy education energy environment external finance financial health home housing immigration industry information interior internal
intelligence justice labor labour media military naval oil army police public security trade transport treasury water religious planning`);

/** Offices of several words that stand before a name. */
export const OFFICES = phrases(`
Prime Minister | Deputy Prime Minister | Foreign Minister | Foreign Secretary | Home Secretary | Interior Minister | Defense Minister | Defence Minister | Defense Secretary | Defence Secretary | Finance Minister | Secretary of State
Secretary of Defense | Secretary General | Secretary-General | Director General | Attorney General | Chief of Staff | Army Chief | Chief Minister | Chief Justice | Chief Executive | Vice President | President-elect | Prime Minister-designate
Special Envoy | Special Representative | High Representative | High Commissioner | National Security Adviser | National Security Advisor | Additional Secretary | Joint Secretary | Permanent Representative | Chargé d'Affaires
Supreme Leader | Crown Prince | Press Secretary | Police Chief | Inspector General | Major General | Lieutenant General | Brigadier General | Lieutenant Colonel | Field Marshal | Rear Admiral | Vice Admiral`);

/** Whether the word, as written, may be a title before a name. */
export function isTitleWord(word: string): boolean {
  if (HONORIFICS.has(word) || RANKS.has(word)) return true;
  const small = word.toLowerCase();
  return ROLE_NOUNS.has(small) || ROLE_MODIFIERS.has(small);
}
