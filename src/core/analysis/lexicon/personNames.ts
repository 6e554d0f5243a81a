const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Given names of the languages whose names reach English texts in transcription (Arabic, Persian, Urdu, Pashto, Turkic,
 * Hebrew, Somali, Amharic, Japanese, Korean, Malay). Those of European languages come with the gazetteer file.
 */
export const GIVEN_NAMES = words(`
Abbas Abd Abdallah Abdalla Abdel Abdelaziz Abdelkader Abdi Abdirahman Abdo Abdou Abdul Abdulaziz Abdulkadir Abdullah Abdullahi Abdulrahman Abdur Abed Abiy Abu Adel Adil Adnan Afif Agha Ahmad Ahmed Ahmet Aisha Ajmal Akbar Akram Ala Alaa Ali Aliou
Amal Amin Amina Amir Amjad Ammar Amr Anas Anwar Arif Asad Asadullah Asif Ashraf Asim Aslam Atif Atta Awad Ayman Aymen Ayub Azam Aziz Azhar Baha Bakr Barham Bashar Bashir Bassam Basel Bilal Boutros Burhan Burhanuddin Daoud Dawood Ehsan Ehud Elias
Emad Erdogan Esmail Essam Fadel Fadi Fahad Fahd Faisal Faiz Faiza Fakhri Farah Farhad Farid Farida Farooq Farouk Fateh Fathi Fatima Fatma Fawaz Fawzi Fayez Fazal Fazl Firas Fuad Ghani Ghassan Ghazi Ghulam Gul Gulbuddin Habib Habibullah Hadi Hafez
Hafiz Haider Haidar Hakim Hakimullah Hamad Hamed Hamid Hamza Hana Hani Hanif Haroon Hashim Hasan Hashem Hassan Hassane Hatem Haitham Hidayatullah Hikmat Hina Hisham Hosni Hossein Humam Husain Hussain Hussein Ibrahim Idris Ijaz Ilham Ilyas Imad Imran
Iqbal Irfan Ishaq Islam Ismail Ismat Iyad Izzat Jaber Jabir Jafar Jalal Jalaluddin Jamal Jameel Jamil Jassim Javad Javed Jawad Jihad Juma Kamal Kamel Kamran Karim Karzai Kassim Kazem Kemal Khadija Khair Khairullah Khaled Khalid Khalifa Khalil
Khamis Khan Khawaja Khurram Khurshid Laila Latif Layla Leila Liaquat Luay Lutfi Maha Mahathir Mahdi Mahmood Mahmoud Mahmud Maher Majed Majid Malik Mamoun Mansour Mansur Marwan Maryam Masood Massoud Masud Mazen Mehdi Mehmet Mikhail Mohamad Mohamed
Mohammad Mohammadu Mohammed Mohsen Mohsin Moin Mokhtar Moktar Moqtada Mostafa Muammar Muhammad Muhammadu Muhsin Mujahid Mukhtar Mullah Munir Muqtada Murad Murat Musa Mustafa Mustapha Mutaib Muzaffar Nabih Nabil Nadeem Nader Nadia Nadim Naeem
Nafi Naguib Naim Najib Najibullah Naji Najm Nangyalai Naseer Naser Nasir Nasr Nasser Nasrullah Nawaf Nawaz Nayef Nazar Nazir Nizar Noor Nouri Nur Nuri Obaid Obaidullah Omar Osama Osman Othman Ousmane Parvez Parviz Pervaiz Pervez Qadir Qasem Qasim
Qassem Qazi Rabah Rabbani Rachid Rafael Rafik Rafiq Rahim Rahman Rahmatullah Raja Rajab Rami Ramzan Ramzi Rana Rashad Rashid Rauf Raza Rehman Reza Riad Riaz Ridha Rifaat Riyad Rizwan Ruhollah Saad Saadi Sabah Sabri Saddam Sadegh Sadiq Saeed Saeb Safa
Said Saif Sajid Salah Salahuddin Saleem Saleh Salem Salim Salman Salva Sami Samir Samira Sana Sardar Sarwar Sayed Sayf Shafqat Shah Shahbaz Shahid Shakil Shakir Shamil Sharif Shaukat Shaul Shehbaz Sherif Sherry Shimon Shirin Siddiq Sirajuddin
Sohail Suhail Sulaiman Suleiman Sultan Syed Taha Taher Tahir Tajammul Talal Talib Tarek Tareq Tariq Tawfik Tayyip Turki Tzipi Umar Umer Usama Usman Wael Wahid Wajid Walid Waleed Waqar Waseem Yahya Yaqub Yasin Yasir Yasser Yitzhak Younis Younus
Yousef Yousuf Youssef Yusuf Zabihullah Zafar Zahid Zahir Zaid Zakaria Zakir Zaki Zalmay Zaman Zayed Zeid Zia Ziad Zubair Zulfiqar Zulfikar Haile Mengistu Meles Tedros Hailemariam Isaias Sahle Tesfaye Dawit Getachew Binyamin Benjamin Avigdor Moshe
Ariel Gadi Yair Naftali Itamar Bezalel Yoav Menachem Golda Uzi Akihito Akira Fumio Haruhiko Hideki Hiroshi Ichiro Junichiro Kazuo Keiko Kenji Koichi Makoto Masako Minoru Naoto Naruhito Noboru Shigeru Shinzo Shunichi Takeshi Taro Toshimitsu Yasuo
Yoshihide Yoshihiko Yukio Dae Geun Hye Hyun Jae Jin Jong Joon Jung Kyung Min Moo Myung Sang Seok Seung Soo Sung Un Woo Yong Young Aung Suu Kyi Thein Than Ne Hun Hor Norodom Nguyen Susilo Megawati Joko Prabowo Anwar Najib Narendra Manmohan Atal
Rajiv Rahul Sonia Indira Amit Arvind Subrahmanyam Sushma Pranab Mahinda Gotabaya Ranil Maithripala Chandrika Velupillai Sheikh Khaleda Hasina Ziaur Pushpa Girija Bhutto Benazir Asif Yousaf`);

/** Family names of the same languages, and Chinese ones. */
export const FAMILY_NAMES = words(`
Abadi Abbasi Abdullah Abdulmutallab Abedini Abizaid Afridi Ahmadi Ahmadinejad Ahmadzai Ahmed Ajmal Akhtar Akhund Akhundzada Alam Alavi Ali Aliyev Alizadeh Allawi Alvi Amini Amiri Ansari Araghchi Araqchi Arafat Ashtiani Asif Assad Atmar Awan Azhar Aziz
Baghdadi Bajwa Bakhtiar Baradar Barzani Bashir Bhatti Bhutto Birol Bouteflika Bugti Butt Chaudhry Chishti Dar Dostum Durrani Ebadi Elahi Erdogan Farooqi Fidan Gailani Gandapur Ghani Ghannouchi Gilani Gillani Gul Hadi Haftar Hakim Hamdok Haniyeh
Haqqani Hariri Hashemi Hashimi Hassan Hekmatyar Husseini Iftikhar Imran Iqbal Ismaili Jaafari Jadoon Jalali Jamali Jatoi Jumblatt Kakar Karimi Karimov Karzai Kasuri Kayani Kazmi Khalilzad Khamenei Khan Khatami Khattak Khomeini Khosa Lavrov Lodhi
Mahdi Malik Maliki Mansour Marri Marzouki Masood Massoud Mattis Mazari Mehsud Mengal Mirza Mohaqiq Mohammadi Mottaki Mousavi Mubarak Mujahid Muqrin Musharraf Muttaqi Naqvi Nasrallah Nawaz Nazari Niazi Noor Noorzai Omari Orakzai Osmani Panah Pezeshkian
Qaddafi Gadhafi Gaddafi Qadri Qanooni Qasemi Qazi Qureshi Rabbani Rafsanjani Rahimi Rahmani Raisi Rajavi Rehman Rezaei Rouhani Saakashvili Sadr Saeed Sajjad Salehi Saleh Samadi Sattar Shah Shaheen Sharif Shinwari Siddiqui Sisi Soleimani Stanikzai
Sudani Suri Talabani Tarar Tarin Tebboune Wali Wardak Yousafzai Yusufzai Zadran Zardari Zarif Zarqawi Zawahiri Zebari Abe Aso Fukuda Hatoyama Ishiba Kan Kishida Koizumi Noda Suga Kim Lee Park Choi Moon Yoon Chung Jang Kang Cho Bai Cai Cao Chen
Cheng Deng Ding Dong Duan Fan Fang Feng Fu Gao Geng Gong Guo Han Hao He Hong Hou Hu Hua Huang Jia Jiang Jin Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Ma Mao Meng Mo Ni Niu Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao
Tian Wan Wang Wei Wen Wu Xi Xia Xiang Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yin Yu Yuan Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zou Netanyahu Peres Rabin Sharon Olmert Barak Livni Lapid Gantz Bennett Gallant Halevi Herzog Lieberman Smotrich
Modi Singh Gandhi Kumar Sharma Patel Reddy Nair Menon Iyer Rao Gupta Jaishankar Doval Shah Mukherjee Banerjee Chatterjee Das Bose Ghosh Sinha Yadav Kejriwal Rajapaksa Wickremesinghe Sirisena Kumaratunga Prabhakaran Dissanayake Koirala Dahal Oli Deuba
Yudhoyono Widodo Subianto Sukarno Suharto Mahathir Razak Muhyiddin Duterte Marcos Aquino Arroyo Estrada Thaksin Shinawatra Prayuth Hun Sen Nguyen Tran Pham Abiy Afwerki Zenawi Desalegn Kagame Museveni Kenyatta Odinga Ruto Tshisekedi Kabila Mugabe
Mnangagwa Tsvangirai Buhari Tinubu Obasanjo Jonathan Mahama Akufo-Addo Ouattara Gbagbo Deby Kiir Machar Burhan Dagalo Hemedti Turabi Farmajo Mohamud`);
