/** Frequent surnames of the press: weak evidence that a capitalised word is a person, strong beside a verb of saying. */
const NAMES = `
Abbas Abbott Abdullah Abe Adams Aguilar Ahmadinejad Ahmed Albanese Alexander Ali Allen Alvarez Anderson Andrews Annan Arafat Ardern Armstrong Arnold Assad Atkinson Austin Bachmann Bailey Baker Baldwin Ballard
Barak Barber Barnes Barnett Barr Barrett Bates Becker Bell Bennett Benson Bergman Berlusconi Bernanke Bernstein Berry Bezos Biden Bishop Black Blair Blake Blinken Bloomberg Boehner Bolton Bolsonaro Booker Bowman Boyd
Bradley Brady Brennan Brooks Brown Bryant Buchanan Burke Burns Burton Bush Butler Buttigieg Byrd Cain Caldwell Cameron Campbell Cantor Cardenas Carlson Carney Carpenter Carr Carroll Carson Carter Castillo Castro Chambers Chan
Chavez Chen Cheney Chirac Choi Christie Chung Clark Clarke Clegg Clinton Cohen Cole Coleman Collins Comey Conway Cook Cooper Corbyn Cox Crawford Cruz Cunningham Cuomo Curtis Daniels Davies Davis Dawson
Day Dean Delgado Diaz Dixon Dole Doyle Duncan Dunn Durbin Duterte Edwards Elliott Ellis Emanuel Erdogan Erdoğan Escobar Evans Farage Fauci Feinstein Ferguson Fernandez Fiorina Fischer Fisher Fitzgerald Flake
Fletcher Flores Flynn Foster Fowler Fox Francis Franklin Fraser Freeman Friedman Fuller Gaddafi Gandhi Garcia Gardner Garland Garrison Gates Geithner George Gibbs Gibson Gilbert Gillibrand Gingrich Giuliani Goldberg Goldman
Gomez Gonzales Gonzalez Goodman Gorbachev Gordon Gore Gove Graham Grant Gray Green Greenberg Greene Griffin Gupta Gutierrez Guzman Hagel Haley Hall Hamilton Hansen Hanson Harper Harris Harrison Hart Harvey Hassan Hawkins
Hayes Henderson Henry Hernandez Herrera Hill Hoffman Holder Hollande Holmes Hopkins Howard Howell Huang Huckabee Hudson Hughes Hunt Hunter Hussein Hussain Ivanov Jackson Jacobs James Jefferson Jenkins Jensen Jindal Johnson Johnston
Jones Jordan Joseph Kaine Kagame Kaplan Karzai Kasich Katz Kaur Kavanaugh Kelly Kennedy Kerry Khan Khamenei Kim King Kishida Klein Klobuchar Knight Koch Kumar Kushner Lambert Lammy Lane Larson Lavrov Lawrence Lawson 
Lee Leahy Lewis Li Lieberman Lin Lincoln Liu Long Lopez Lula Luxon Lynch Macron Maduro Mandela Manning Marshall Martin Martinez Mason Matthews May McAuliffe McCain McCarthy McCaskill McConnell McCormick McDonald McGrath McKenzie McLaughlin Medina Medvedev Mendoza
Merkel Merz Meyer Milei Miller Mills Mitchell Modi Mohamed Montgomery Moore Morales Moreno Morgan Morris Morrison Morsi Mubarak Mueller Mugabe Munoz Murdoch Murphy Murray Musharraf Musk Myers Napolitano Nelson Netanyahu Newman Newsom
Nguyen Nixon Noem Norquist Obama Ocasio-Cortez O’Brien O'Brien O’Connor O'Connor O’Malley O'Malley O’Neill O'Neill O’Reilly O'Reilly Oliver Olmert Olson Orban Orbán Ortiz Osborne Owens Palin Palmer Park Parker Patel Paterson Patterson Paul Paulson Payne Pelosi Pence Perez Perkins
Perry Peters Petersen Peterson Petraeus Phillips Pierce Pompeo Porter Powell Price Priebus Pruitt Psaki Putin Qaddafi Quinn Ramirez Ramos Reagan Reed Reid Reyes Reynolds Rhodes Rice Richards Richardson Rivera Roberts Robertson
Robinson Rodriguez Rogers Romero Romney Roosevelt Rose Rosen Rosenberg Ross Rouhani Rove Rubio Ruiz Rumsfeld Russell Ryan Ryder Salazar Sanchez Sánchez Sanders Santorum Santos Sarkozy Saunders Scalia Schiff Schmidt Schneider Scholz Schroeder
Schultz Schumer Schwartz Schwarzenegger Scott Sessions Shah Shapiro Sharif Sharma Sharon Shaw Shepherd Silva Silver Simmons Simon Simpson Sinema Singh Smith Snowden Snyder Soros Soto Sotomayor Spencer Spicer Starmer Stein Steinberg
Stephens Stevens Stewart Stone Stoltenberg Sullivan Sunak Tanaka Taylor Thatcher Thomas Thompson Thornton Torres Trudeau Truman Trump Truss Tsipras Tucker Turner Tyler Vance Vargas Vasquez Wagner Walker Wallace Walsh Walters Walz Wang Ward
Warner Warren Washington Watkins Watson Weaver Webb Weber Weiner Weiss Welch Wells West Wheeler White Wilkinson Williams Williamson Wilson Winfrey Wolf Wong Wood Woods Wright Wu Xi Yang Yatsenyuk Yeltsin Yellen Yoon
Young Zapatero Zardari Zelensky Zelenskyy Zhang Zhao Zimmerman Zuckerberg Zuma Lennon Shakespeare Einstein Hitler Stalin Lenin Beyoncé Neymar Messi Ronaldo Mourinho
Agassi Ahern Allawi Alston Amin Aristide Arroyo Aslam Aso Bachelet Barnier Barroso Bartlett Beattie Beck Betancourt Bhutto Blanco Boucher Bouteflika Calderon Clarkson Clijsters Correa Costello Crocker Darwin Davenport Dwyer Eisenhower ElBaradei Erekat Federer
Fincher Foxx Frist Fujimori Fukuda Gadhafi Garang Gbagbo Gedi Gilani Goethe Goss Greenspan Gul Haider Haniyeh Hariri Hayden Heisenberg Herschel Hewitt Hicks Hingis Hinton Kabila Kaczynski Kadyrov Karadzic Karimov Khatami Khodorkovsky Kibaki Kirchner Knox Kohl Koizumi Kuchma Lahoud
Larijani Levin Livni Lohan Lu Lukashenko Mayer Mbeki McCartney McClellan McCormack Milosevic Molina Monroe Mousavi Moyo Mukherjee Museveni Nadal Nasrallah Nazarbayev Neumann Newell Nour Obasanjo Ortega Ouattara Pearson Peres Peretz Perino Pinera Pinochet Poe Rahman Rangel Roque Rudd Saakashvili
Saleh Scheffer Sezer Sharapova Sheehan Shinawatra Sirleaf Solana Spears Talabani Timberlake Tusk Tymoshenko Uribe Villepin Whitman Whittington Wolfowitz Yanukovych Yudhoyono Yushchenko Zelaya Zenawi Zoellick Djokovic Murray Kardashian Swift Kelce Kissinger Kavanaugh Bannon Manafort Flynn Cuban Lauer Holt Limbaugh Hannity
Pochettino Guardiola Klopp Wenger Ferguson Beckham Sinwar Haqqani Zarif Raisi Soleimani Khashoggi Navalny Prigozhin Shoigu Peskov Zaluzhny Syrskyi Lukashenka Borrell Draghi Meloni Conte Renzi Salvini Barroso Juncker Tsai Kishida Ishiba Suga Noda Hatoyama Ramaphosa Malema Tinubu Buhari Jonathan Kenyatta Odinga Ruto
`;

export const SURNAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Surnames that are ordinary words as well: nothing without other evidence. */
export const WORDY_SURNAMES: ReadonlySet<string> = new Set(
  (
    'Austin Bell Berry Bishop Black Brown Cain Chambers Cook Cooper Cox Day Dean Fox Franklin Gates Goldman Grant Gray Green Hill Holder ' +
    'Hunt Hunter Jefferson Jordan King Knight Lane Lincoln Long Madison May Mills Miller Morgan Park Parker Price Rice Rose Santos ' +
    'Sessions Silver Simon Stone Ward Washington Wells West White Wolf Wood Woods Young Santiago'
  ).split(' '),
);

/** Surnames by which the whole world knows one person: a person even where nothing stands around them. */
export const FAMOUS_SURNAMES: ReadonlySet<string> = new Set(
  (
    'Trump Obama Biden Putin Merkel Macron Zelensky Zelenskyy Netanyahu Erdogan Erdoğan Modi Sarkozy Hollande Berlusconi Gaddafi Mubarak Musharraf Ahmadinejad ' +
    'Reagan Nixon Thatcher Gorbachev Yeltsin Stalin Hitler Lenin Mandela Starmer Sunak Trudeau Bolsonaro Lula Maduro Milei Duterte Shakespeare Einstein ' +
    'Beyoncé Rihanna Neymar Messi Federer Nadal Djokovic Pelosi McConnell Giuliani Romney McCain Cheney Rumsfeld Pence Kavanaugh Comey Zuckerberg Bezos'
  ).split(' '),
);
