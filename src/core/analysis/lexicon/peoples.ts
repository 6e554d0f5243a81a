/** Ethnic, religious, regional and political words for people, beyond the demonyms of states (`countries.ts`). */
export const PEOPLES: ReadonlySet<string> = new Set(
  `Arab Arabs Arabic Kurd Kurds Kurdish Pashtun Pashtuns Pathan Pathans Hazara Hazaras Baloch Baluch Balochi Baluchi Sindhi Sindhis Punjabi Punjabis Kashmiri Kashmiris Bengali Bengalis Tamil Tamils Sinhalese Sinhala Rohingya Rohingyas Uighur
Uighurs Uyghur Uyghurs Tibetan Tibetans Han Hui Karen Kachin Shan Mon Chin Hmong Moro Moros Papuan Papuans Acehnese Javanese Balinese Dayak Maori Aborigine Aborigines Aboriginal Inuit Sami
Berber Berbers Amazigh Tuareg Tuaregs Fulani Fulanis Hausa Yoruba Igbo Tutsi Tutsis Hutu Hutus Banyamulenge Oromo Oromos Amhara Amharas Tigrayan Tigrayans Tigrinya Afar Dinka Nuer Masai Maasai Kikuyu Luo Zulu Zulus Xhosa Shona Ndebele Hema Lendu Twa
Afrikaner Afrikaners Boer Boers Creole Copt Copts Coptic Druze Alawite Alawites Alawi Yazidi Yazidis Yezidi Yezidis Assyrian Assyrians Chaldean Chaldeans Turkoman Turcoman Turkmen Maronite Maronites Circassian Circassians
Chechen Chechens Ingush Dagestani Dagestanis Ossetian Ossetians Abkhaz Abkhazian Abkhazians Tatar Tatars Cossack Cossacks Bashkir Buryat Crimean Crimeans Roma Gypsy Gypsies Basque Basques Catalan Catalans Flemish Walloon Walloons Breton Corsican Corsicans Sicilian Bavarian
Slav Slavs Slavic Balt Baltic Nordic Scandinavian Scandinavians Latin Latino Latinos Hispanic Hispanics Anglo African-American African-Americans Aztec Maya Mayan Mayans Quechua Aymara Mapuche Cherokee Navajo Sioux
Jew Jews Jewish Christian Christians Muslim Muslims Moslem Moslems Islamic Islamist Islamists Sunni Sunnis Shia Shias Shi'a Shiite Shiites Shi'ite Shi'ites Sufi Sufis Wahhabi Wahhabis Salafi Salafis Salafist Salafists Ismaili Ismailis Ahmadi Ahmadis
Hindu Hindus Sikh Sikhs Buddhist Buddhists Jain Jains Zoroastrian Bahai Baha'i Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Lutheran Lutherans Methodist Methodists Baptist Baptists Evangelical Evangelicals Mormon Mormons Jesuit Jesuits Quaker Quakers
Communist Communists Socialist Socialists Marxist Marxists Maoist Maoists Leninist Stalinist Trotskyist Nazi Nazis Fascist Fascists Zionist Zionists Baathist Baathists Ba'athist Peronist Peronists Sandinista Sandinistas Chavista Chavistas
Democrat Democrats Democratic Republican Republicans Conservative Conservatives Tory Tories Liberal Liberals Unionist Unionists Naxalite Naxalites Hutu Houthi Houthis
European Europeans African Africans Asian Asians Oceanian Western Westerner Westerners Eurasian Balkan Caribbean Arabian Mediterranean Andean Sahelian Himalayan Siberian Central-Asian
Texan Texans Californian Californians Floridian New Yorker New Yorkers Londoner Londoners Parisian Parisians Berliner Muscovite Muscovites Gazan Gazans Darfuri Darfuris Punjabi Bihari Gujarati Gujaratis Marathi Malayali Telugu Keralite
Roman Romans Byzantine Ottoman Ottomans Persian Babylonian Phoenician Prussian Prussians Bohemian Habsburg Hebrew Israelite Israelites`.split(
    /\s+/,
  ),
);
