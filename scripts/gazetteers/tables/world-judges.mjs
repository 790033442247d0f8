// Judges of courts outside the US whom foreign news names, by court: whole sets, from the courts' own lists of members.

/** `Name|other form`; a name behind `?` is borne by many others and says little alone. Each set says which members it holds. */
export const WORLD_JUDGES = {
  // chief justices since 1990 and all who sat since 2017
  'supreme-court-of-india':
    'M.N. Venkatachaliah, A.M. Ahmadi, J.S. Verma, M.M. Punchhi, A.S. Anand, S.P. Bharucha, B.N. Kirpal, G.B. Pattanaik, V.N. Khare, S. Rajendra Babu, R.C. Lahoti, Y.K. Sabharwal, K.G. Balakrishnan, S.H. Kapadia, Altamas Kabir, P. Sathasivam, R.M. Lodha, H.L. Dattu, T.S. Thakur, J.S. Khehar|Jagdish Singh Khehar, Dipak Misra, Ranjan Gogoi, S.A. Bobde|Sharad Arvind Bobde, N.V. Ramana, U.U. Lalit|Uday Umesh Lalit, D.Y. Chandrachud|Dhananjaya Chandrachud|Dhananjaya Y. Chandrachud, Sanjiv Khanna, B.R. Gavai|Bhushan Gavai, ?Surya Kant, Jasti Chelameswar|J. Chelameswar, Madan B. Lokur|Madan Lokur, Kurian Joseph, A.K. Sikri|Arjan Kumar Sikri, R.K. Agrawal, ?Arun Mishra, A.K. Goel|Adarsh Kumar Goel, Rohinton Fali Nariman|R.F. Nariman|Rohinton Nariman, Abhay Manohar Sapre|A.M. Sapre, R. Banumathi, ?Amitava Roy, A.M. Khanwilkar, ?Ashok Bhushan, L. Nageswara Rao, Sanjay Kishan Kaul, Mohan M. Shantanagoudar|Mohan Shantanagoudar, S. Abdul Nazeer|Abdul Nazeer, ?Navin Sinha, ?Deepak Gupta, Indu Malhotra, ?Indira Banerjee, ?Vineet Saran, K.M. Joseph, ?Hemant Gupta, R. Subhash Reddy, M.R. Shah, ?Ajay Rastogi, ?Dinesh Maheshwari, ?Aniruddha Bose, A.S. Bopanna, ?Krishna Murari, S. Ravindra Bhat|Ravindra Bhat, V. Ramasubramanian, Hrishikesh Roy, Abhay S. Oka|Abhay Oka, ?Vikram Nath, J.K. Maheshwari, Hima Kohli, B.V. Nagarathna, C.T. Ravikumar, M.M. Sundresh, Bela M. Trivedi|Bela Trivedi, P.S. Narasimha, Sudhanshu Dhulia, J.B. Pardiwala, Dipankar Datta, Pankaj Mithal, ?Sanjay Karol, P.V. Sanjay Kumar, Ahsanuddin Amanullah, ?Manoj Misra, Rajesh Bindal, ?Aravind Kumar, Prashant Kumar Mishra, K.V. Viswanathan, Ujjal Bhuyan, S.V.N. Bhatti|S.V. Bhatti, Satish Chandra Sharma, Augustine George Masih, ?Sandeep Mehta, Prasanna B. Varale|P.B. Varale, N. Kotiswar Singh, R. Mahadevan, K. Vinod Chandran, Joymalya Bagchi, N.V. Anjaria, Vijay Bishnoi, Atul S. Chandurkar|A.S. Chandurkar, ?Alok Aradhe, Vipul Pancholi',
  // justices since the court opened in 2009
  uksc: '?Nicholas Phillips, ?David Hope, Mark Saville, Alan Rodger, ?Robert Walker, Brenda Hale, ?Simon Brown, Jonathan Mance, ?Lawrence Collins, ?Brian Kerr, ?John Dyson, ?Anthony Clarke, ?Nicholas Wilson, Jonathan Sumption, ?Robert Reed, Robert Carnwath, David Neuberger, ?Anthony Hughes, Roger Toulson, ?Patrick Hodge, ?Jill Black, ?David Lloyd Jones|David Lloyd-Jones, ?Michael Briggs, ?Mary Arden, ?David Kitchin, Philip Sales, Nicholas Hamblen, George Leggatt, ?Andrew Burrows, ?Ben Stephens, Vivien Rose, ?David Richards, Ingrid Simler',
  // judges since 2010
  iesc: "Susan Denham, Adrian Hardiman, Hugh Geoghegan, Nial Fennelly, Joseph Finnegan, Fidelma Macken, Donal O'Donnell, Liam McKechnie, ?Frank Clarke, John MacMenamin, Elizabeth Dunne, Peter Charleton, Mary Laffoy, Iseult O'Malley, Mary Finlay Geoghegan, Mary Irvine, ?Marie Baker, Séamus Woulfe|Seamus Woulfe, Gerard Hogan, ?Brian Murray, ?Maurice Collins, Aileen Donnelly",
  // presidents since 2009
  iehc: 'Nicholas Kearns, ?Peter Kelly, David Barniville',
  // judges since 2000
  'supreme-court-of-canada':
    "Beverley McLachlin, Claire L'Heureux-Dubé, Charles Gonthier, Frank Iacobucci, ?John Major|John C. Major, Michel Bastarache, Ian Binnie, Louise Arbour, Louis LeBel, Marie Deschamps, ?Morris Fish, Rosalie Abella|Rosalie Silberman Abella, Louise Charron, Marshall Rothstein, ?Thomas Cromwell, Michael Moldaver, Andromache Karakatsanis, ?Richard Wagner, Clément Gascon, Suzanne Côté|Suzanne Cote, ?Russell Brown, Malcolm Rowe, ?Sheilah Martin, Nicholas Kasirer, Mahmud Jamal, Michelle O'Bonsawin, Mary Moreau",
  // justices since 2000
  'high-court-of-australia':
    '?Murray Gleeson, Mary Gaudron, ?Michael McHugh, William Gummow, ?Michael Kirby, Kenneth Hayne, Ian Callinan, Dyson Heydon, Susan Crennan, Susan Kiefel, ?Robert French, ?Virginia Bell, Stephen Gageler, ?Patrick Keane, Geoffrey Nettle, ?Michelle Gordon, James Edelman, ?Simon Steward, Jacqueline Gleeson, Jayne Jagot, Robert Beech-Jones',
  // judges since the court opened in 1995
  'constitutional-court-of-south-africa':
    "Arthur Chaskalson, Pius Langa, Laurie Ackermann, John Didcott, ?Richard Goldstone, Johann Kriegler, Ismail Mahomed, Tholie Madala, Yvonne Mokgoro, Kate O'Regan, Albie Sachs, Sandile Ngcobo, Dikgang Moseneke, Zak Yacoob, Thembile Skweyiya, Johann van der Westhuizen, Bess Nkabinde, ?Edwin Cameron, Johan Froneman, Chris Jafta, Sisi Khampepe, Mogoeng Mogoeng, Raymond Zondo, Mbuyiseli Madlanga, Nonkosi Mhlantla, Leona Theron, Steven Majiedt, Zukisa Tshiqi, Rammaka Mathopo, ?Owen Rogers, Mandisa Maya, Jody Kollapen",
  // presidents since 1998
  echr: "Luzius Wildhaber, Jean-Paul Costa, Nicolas Bratza, Dean Spielmann, Guido Raimondi, Linos-Alexandre Sicilianos, Robert Spano, Síofra O'Leary|Siofra O'Leary, Marko Bošnjak|Marko Bosnjak, Mattias Guyomar",
  // presidents since 2000 and the members of 2024
  icj: 'Gilbert Guillaume, Shi Jiuyong, Rosalyn Higgins, Hisashi Owada, Peter Tomka, Ronny Abraham, Abdulqawi Yusuf|Abdulqawi Ahmed Yusuf, Joan Donoghue|Joan E. Donoghue, Nawaf Salam, Yuji Iwasawa, Julia Sebutinde, Dalveer Bhandari, Xue Hanqin, Georg Nolte, ?Hilary Charlesworth, Leonardo Nemer Caldeira Brant, Juan Manuel Gómez Robledo, ?Sarah Cleveland, Bogdan-Lucian Aurescu|Bogdan Aurescu, Dire Tladi',
  // presidents since 2003
  icc: 'Philippe Kirsch, Sang-Hyun Song|Song Sang-Hyun, Silvia Fernández de Gurmendi, Chile Eboe-Osuji, Piotr Hofmański|Piotr Hofmanski, Tomoko Akane',
  // presidents since 1995
  'supreme-court-of-israel':
    'Aharon Barak, Dorit Beinisch, Asher Grunis, Miriam Naor, Esther Hayut, Isaac Amit|Yitzhak Amit',
  // presidents since 1994
  bundesverfassungsgericht:
    'Jutta Limbach, Hans-Jürgen Papier, Andreas Voßkuhle|Andreas Vosskuhle, Stephan Harbarth',
  // chancellors and vice chancellors since 2000
  delch:
    '?William Chandler|William B. Chandler III, Leo Strine|Leo E. Strine Jr., Andre Bouchard|Andre G. Bouchard, Kathaleen McCormick|Kathaleen St. J. McCormick, ?Stephen Lamb|Stephen P. Lamb, ?John Noble|John W. Noble, ?Donald Parsons|Donald F. Parsons Jr., Travis Laster|J. Travis Laster, Sam Glasscock|Sam Glasscock III, Tamika Montgomery-Reeves, Joseph Slights|Joseph R. Slights III, Morgan Zurn|Morgan T. Zurn, Paul Fioravanti|Paul A. Fioravanti Jr., Lori Will|Lori W. Will, ?Nathan Cook|Nathan A. Cook, ?Bonnie David|Bonnie W. David',
  // heads of division since 2005: Lord and Lady Chief Justice, Master of the Rolls, presidents, chancellors
  ewca: 'Igor Judge, ?John Thomas, Ian Burnett, ?Sue Carr, Terence Etherton, Geoffrey Vos, ?Mark Potter, ?Nicholas Wall, James Munby, Andrew McFarlane, ?Anthony May, Brian Leveson, Victoria Sharp, Andrew Morritt, Julian Flaux, Colin Birss',
};
