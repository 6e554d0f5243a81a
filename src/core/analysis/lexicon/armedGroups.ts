/** An armed, insurgent or militant group that is known beyond its own region. */
export interface ArmedGroup {
  readonly name: string;
  /** Acronyms and other spellings. */
  readonly variants: readonly string[];
}

const TABLE = `
Taliban|Afghan Taliban,Taleban,Pakistani Taliban
Haqqani network|Haqqani Network
Tehrik-e-Taliban Pakistan|TTP,Tehreek-e-Taliban Pakistan,Tehreek-i-Taliban Pakistan,Tehrik-i-Taliban Pakistan,Tehrik-i-Taliban
Jamaat-ul-Ahrar|JuA
Lashkar-e-Taiba|LeT,Lashkar-e-Tayyiba,Lashkar-i-Taiba
Lashkar-e-Jhangvi|Lashkar-i-Jhangvi,LeJ
Jaish-e-Mohammed|Jaish-e-Mohammad,JeM
Harkat-ul-Mujahideen|Harkat-ul-Mujahedeen
Hizbul Mujahideen|Hizb-ul-Mujahideen
Sipah-e-Sahaba|
Balochistan Liberation Army|BLA,Baloch Liberation Army
Baloch Liberation Front|Balochistan Liberation Front
Hezb-e-Islami|Hezb-i-Islami,Hizb-i-Islami
Northern Alliance|
National Resistance Front|
Islamic Movement of Uzbekistan|IMU
East Turkestan Islamic Movement|ETIM,Turkistan Islamic Party
al-Qaeda|al-Qaida,Al-Qaeda,Al Qaeda,al Qaeda,al-Qa'ida,Al-Qaida,al Qaida,Al Qaida,al-Qa’ida,Al-Qa'ida
al-Qaeda in the Arabian Peninsula|AQAP,al-Qaida in the Arabian Peninsula
al-Qaeda in the Islamic Maghreb|AQIM,al-Qaida in the Islamic Maghreb
al-Qaeda in Iraq|AQI,al-Qaida in Iraq,Al-Qaeda in Iraq,al Qaeda in Iraq
Islamic State|ISIS,ISIL,Daesh,Da'esh,Da’esh,IS,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State group,Islamic State in Iraq and the Levant
Islamic State Khorasan|ISIS-K,ISKP,IS-K,Islamic State Khorasan Province
Islamic State West Africa Province|ISWAP
Islamic State in the Greater Sahara|ISGS
al-Nusra Front|Nusra Front,Jabhat al-Nusra,Al-Nusra Front,Jabhat Fatah al-Sham,al-Nusra,Al-Nusra
Hayat Tahrir al-Sham|HTS
Ahrar al-Sham|
Jaysh al-Islam|
Free Syrian Army|FSA
Syrian National Army|SNA
Syrian Democratic Forces|SDF
People's Protection Units|YPG
Women's Protection Units|YPJ
Kurdistan Workers' Party|PKK,Kurdistan Workers’ Party
Peshmerga|
Kata'ib Hezbollah|Kataib Hezbollah,Kataib Hizballah
Asa'ib Ahl al-Haq|Asaib Ahl al-Haq
Badr Organization|Badr Brigade,Badr Brigades
Mahdi Army|Mehdi Army
Popular Mobilization Forces|Popular Mobilisation Forces,PMF,Hashd al-Shaabi,Popular Mobilization Units
Ansar al-Islam|Ansar al-Sunna
Hezbollah|Hizbollah,Hizballah,Hizbullah
Hamas|
Qassam Brigades|al-Qassam Brigades,Izz ad-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades
Palestinian Islamic Jihad|PIJ,Islamic Jihad
al-Aqsa Martyrs Brigades|al-Aqsa Martyrs' Brigades,Al-Aqsa Martyrs Brigades
Popular Front for the Liberation of Palestine|PFLP
Houthis|Houthi,Ansar Allah,Ansarullah
Southern Transitional Council|STC
Mujahedin-e-Khalq|MEK,Mujahideen-e-Khalq
Jaish al-Adl|Jundallah,Jundullah
Abu Sayyaf|Abu Sayyaf Group
Moro Islamic Liberation Front|MILF
Moro National Liberation Front|MNLF
New People's Army|NPA
Jemaah Islamiyah|Jemaah Islamiah
Free Aceh Movement|GAM
Arakan Army|
Kachin Independence Army|KIA
Karen National Liberation Army|KNLA
Karen National Union|KNU
Ta'ang National Liberation Army|TNLA
United Wa State Army|UWSA
Arakan Rohingya Salvation Army|ARSA
People's Defence Force|PDF
Khmer Rouge|
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers
United Liberation Front of Asom|ULFA,United Liberation Front of Assam
Naxalites|Naxals
al-Shabaab|al-Shabab,Al-Shabaab,Al-Shabab,Al Shabaab,al Shabaab
Boko Haram|
Ansaru|
Jama'at Nasr al-Islam wal Muslimin|JNIM
Ansar Dine|Ansar al-Din
Movement for Oneness and Jihad in West Africa|MUJAO
National Movement for the Liberation of Azawad|MNLA
Movement for the Emancipation of the Niger Delta|MEND
Lord's Resistance Army|LRA
Allied Democratic Forces|ADF
M23|March 23 Movement,M23 Movement
Democratic Forces for the Liberation of Rwanda|FDLR
Mai-Mai|Mai Mai
Rapid Support Forces|RSF
Janjaweed|
Sudan People's Liberation Army|SPLA
Sudan Liberation Army|SLA,Sudan Liberation Movement
Justice and Equality Movement|JEM
Tigray People's Liberation Front|TPLF
Oromo Liberation Army|OLA
Oromo Liberation Front|OLF
Ogaden National Liberation Front|ONLF
Fano|
Islamic Courts Union|Union of Islamic Courts
Seleka|
anti-Balaka|Anti-Balaka
Polisario Front|Polisario
Libyan National Army|LNA
UNITA|
RENAMO|Renamo
Revolutionary United Front|RUF
Revolutionary Armed Forces of Colombia|FARC
National Liberation Army|ELN
United Self-Defense Forces of Colombia|AUC
Clan del Golfo|
Shining Path|Sendero Luminoso
Zapatista Army of National Liberation|EZLN,Zapatistas
Sinaloa Cartel|
Contras|
Irish Republican Army|IRA,Provisional IRA,Real IRA,Provisional Irish Republican Army
Ulster Volunteer Force|UVF
ETA|Basque Fatherland and Liberty
Red Brigades|
Kosovo Liberation Army|KLA
Wagner Group|Wagner,Africa Corps
Azov Battalion|Azov Brigade
Donetsk People's Republic|DPR
Luhansk People's Republic|LPR
Caucasus Emirate|
Kurdistan Freedom Falcons|
Revolutionary People's Liberation Party-Front|DHKP-C
Viet Cong|Vietcong
Fatah al-Islam|
Jund al-Aqsa|
`;

export const ARMED_GROUPS: readonly ArmedGroup[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', variants = ''] = line.split('|');
    return { name, variants: variants ? variants.split(',') : [] };
  });

/** Group by name, acronym or other spelling, as written. Acronyms may mean something else: IS, PDF, KIA, RSF. */
export const ARMED_GROUP_BY_NAME: ReadonlyMap<string, ArmedGroup> = new Map(
  ARMED_GROUPS.flatMap((group) => [group.name, ...group.variants].map((name) => [name, group] as const)),
);

/** Nouns that say that a name is that of an armed group: "the Northern group", "Janin Brigade", "Karbala militia". */
export const ARMED_GROUP_NOUNS: ReadonlySet<string> = new Set(
  `army battalion brigade brigades cartel cell command commandos faction factions fighter fighters force forces front gang gunmen group guerrilla guerrillas
insurgency insurgent insurgents jihadist jihadists lashkar liberation martyrs militant militants militia militias mujahideen mujahedeen mujahidin network
outfit paramilitary paramilitaries rebel rebels resistance separatist separatists terrorist terrorists warlord wing`.split(
    /\s+/,
  ),
);

/** Parts of the names of armed groups in transcription. */
export const ARMED_GROUP_PARTS: ReadonlySet<string> = new Set(
  `Lashkar Jaish Jaysh Harkat Harakat Hizb Hezb Tehrik Tehreek Jabhat Ansar Kataib Kata'ib Liwa Asaib Saraya Hayat Jamaat Jama'at Jund Jundallah Jundullah
Sipah Ahrar Katibat Katiba Mujahideen Mujahedeen Fedayeen Hashd Nusra Qaeda Qaida Taliban Shabaab Shabab Sham Haram Taiba`.split(
    /\s+/,
  ),
);
