/** Given names in use around the world, by the gender that goes with them: evidence that a run of capitals is a person. */
const MALE = `
Aaron Abbas Abdel Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abe Abel Abhishek Abraham Abu Achim Adam Adel Adnan Adolf Adolfo
Adrian Adriano Ahmad Ahmed Ahmet Aidan Aiden Ajay Akbar Akhil Akira Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandar
Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alf Alfie Alfonso Alfred Alfredo Ali Alistair Allan
Allen Alonso Alphonse Alvaro Alvin Amadou Amar Amir Amit Amos Amr Anas Anatoly Anders Anderson Andre Andrea Andreas Andrei Andrej
Andres Andrew Andrey Andriy Andrzej Andy Angel Angelo Angus Anil Ankit Anthony Antoine Anton Antonin Antonio Antony Anwar Archie
Ari Ariel Arif Arjun Armand Armando Arnaud Arne Arnold Arsene Arthur Artur Arturo Arun Arvind Asad Asher Ashok Ashraf Asif Asim Atal Augusto
Augustus Aurelien Austin Avi Avigdor Axel Ayman Aziz Babak Babar Baltasar Ban Barack Barnaby Barney Baron Barry Bart Bartholomew Bashar Basil Bastian
Ben Benedict Benigno Benito Benjamin Bennett Benny Benoit Berkeley Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bilal Bill
Billy Binyamin Bjorn Björn Blaine Blake Bo Bob Bobby Bogdan Boris Brad Bradford Bradley Brady Brandon Brendan Brent Bret
Brett Brian Brock Bruce Bruno Bryan Bryce Bryson Bud Byron Caleb Callum Calvin Cameron Camilo Carl Carles Carlo Carlos Carlton
Carsten Casey Caspar Cecil Cedric Celso Cesar Chad Chandra Charles Charlie Chester Chet Chip Chris Christian Christoph Christophe Christopher
Chuck Cillian Clarence Clark Claude Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colin Colm
Conor Connor Conrad Constantin Corey Cornelius Cory Craig Cristian Cristiano Cristobal Curt Curtis Cyril Cyrus Dale Damian Damien Damon Dan Dana
Daniel Daniele Danilo Danny Dante Darius Darrell Darren Darryl Dave David Davide Davis Dean Declan Deepak Denis Dennis Denny Denzel
Derek Dermot Deron Derrick Desmond Detlef Devin Devon Dexter Didier Diego Dieter Dietmar Dietrich Dilip Dimitri Dimitris Dinesh Dirk Dmitri Dmitriy
Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Donovan Doug Douglas Drew Duane Dudley Duncan Dustin Dusty Dwayne Dwight
Dylan Eamonn Earl Ed Eddie Eden Edgar Edmond Edmund Edouard Eduard Eduardo Edvard Edward Edwin Efrain Ehud Einar Eitan Elbert Eldon Elgin Eli
Elias Elijah Elio Elliot Elliott Ellis Elmer Elon Elvis Emanuel Emile Emiliano Emilio Emmanuel Emmanuele Emmett Emre Enda Enoch Enrico Enrique Enzo Eoin Ephraim
Erdogan Eric Erich Erik Ernest Ernesto Ernst Ernie Errol Ervin Erwin Esteban Ethan Etienne Eugene Eugenio Evan Evander Evo Ezekiel Ezra Fabian
Fabien Fabio Fabrice Fabrizio Fahad Faisal Farhad Farid Farouk Federico Felipe Felix Ferdinand Fergus Fernando Fidel Filip Filippo Finn Florian
Floyd Francesco Francis Francisco Francois François Frank Frankie Franklin Franz Fred Freddie Freddy Frederic Frédéric Frederick Fredrik Friedrich Fritz Fyodor Gabriel
Gael Gareth Garrett Garry Garth Gary Gaston Gavin Gene Geoff Geoffrey Georg George Georges Georgios Gerald Gerard Gerardo Gerhard Gerry
Gert Ghassan Giacomo Gianluca Gianni Gideon Gil Gilbert Gilberto Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn Godfrey Gonzalo Gordon
Graeme Graham Grant Greg Gregg Gregor Gregorio Gregory Grigory Guido Guillaume Guillermo Gunnar Gunter Günter Gunther Gus Gustav Gustavo Guy Hakan Hakeem Hakim
Hal Hamad Hamid Hamza Hank Hannes Hans Harald Hardeep Hari Harold Haris Harris Harrison Harry Haruki Harun Harvey Hasan Hassan Hector Héctor Heinrich Heinz Helmut
Hendrik Henning Henri Henrik Henrique Henry Herb Herbert Herman Hermann Hernan Hideo Hideki Hiroshi Hisham Hjalmar Horace Horst Hosni Hossein Howard Hubert
Hugh Hugo Humberto Hussain Hussein Iain Ian Ibrahim Idris Ignacio Igor Ike Ilham Ilya Iman Imran Ingmar Ira Irfan Irving Irwin Isaac Isaias
Isaiah Ishmael Ismail Israel Issa Istvan István Ivan Iván Ivo Jack Jackie Jackson Jacky Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamaal Jamal
James Jamie Jamil Jan Jared Jarrod Jason Jasper Javad Javed Javier Jawad Jay Jayden Jean Jeb Jed Jeff Jefferson Jeffery Jeffrey Jens Jeremiah
Jeremy Jermaine Jerome Jérôme Jerry Jesse Jesus Jesús Jim Jimmie Jimmy Jiri Joachim Joao João Joaquin Joaquín Jochen Joe Joel Joerg Jörg Joey Johan Johann
Johannes John Johnnie Johnny Jon Jonah Jonas Jonathan Jordan Jordi Jorge Jose José Josef Joseph Josh Joshua Josiah Josip Juan Juha Jules Julian Julien
Julio Julius Jun Junaid Junichiro Jurgen Jürgen Justin Kaine Kamal Karel Karim Karl Karsten Kashif Kazem Keir Keith Kelvin Ken Kendrick Kenji
Kenneth Kenny Kent Kerry Kev Kevin Khaled Khalid Khalil Kiefer Kieran Kingsley Kirk Kjell Klaus Kofi Konrad Konstantin Konstantinos Krishna Kristian Kristof
Kurt Kwame Kyle Kyriakos Lachlan Lamar Lamont Lance Larry Lars Lasse Laszlo László Laurence Laurent Lawrence Lech Lee Leif Leigh Len
Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Leslie Lester Lev Levi Lewis Lex Liam Lincoln Lindsey Lionel Lloyd
Logan Lonnie Lorenzo Lou Louie Louis Lowell Luc Luca Lucas Luciano Lucio Lucius Ludovic Ludwig Luigi Luis Luís Luiz Lukas Luke Luther Lyle Lyndon Lynn
Mack Madhav Magnus Maher Mahmoud Mahmud Maksim Malcolm Malik Mamadou Manfred Manmohan Manny Manoj Manolo Manuel Marat Marc Marcel Marcelo Marco Marcos Marcus Marek
Mariano Marin Mario Marius Mark Marko Markus Marlon Marshall Martin Marty Martyn Marvin Marwan Masoud Massimo Mateo Mateusz Mathew Mathias Mathieu
Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Melvin Menachem Merle Mervyn
Micah Michael Michal Michel Michele Mick Mickey Miguel Mihai Mike Mikel Mikhail Mikael Miklos Milan Miles Milo Milos Milton Miroslav Mitch Mitchell
Mo Moammar Mohamed Mohammad Mohammed Mohamud Mohan Mohd Mohsen Moises Montgomery Morgan Morris Mort Mortimer Moses Moshe Mostafa Moussa Muammar
Muhammad Muhammadu Mukesh Munir Murat Murray Musa Mustafa Mykhailo Mykola Myron Nabil Najib Naoto Narendra Nasser Nat Nate Nathan Nathaniel Nawaz
Ned Neil Nelson Nenad Neville Newt Niall Nicholas Nick Nicky Nicola Nicolas Nicolás Niels Nigel Nikita Niklas Niko Nikola Nikolai Nikolay Nikos
Nils Nino Nitin Noah Noam Noel Nolan Norbert Norm Norman Norris Nouri Novak Nursultan Olaf Olav Ole Oleg Oleksandr Oleksiy Oliver Olivier
Olli Olof Olusegun Omar Omer Onur Orlando Orrin Orson Osama Oscar Oskar Osman Osvaldo Oswald Otis Otto Owen Ozzie Pablo Paddy Pål Pankaj
Paolo Pascal Patrice Patricio Patrick Patrik Paul Paulo Pavel Pawel Pedro Pekka Pep Per Percy Perry Pervez Pete Peter Petr Petro
Petros Petter Phil Philip Philipp Philippe Phillip Pierre Pierre-Yves Piers Pietro Piotr Pranab Prakash Prasad Praveen Preston Prince Przemyslaw Qamar Qasem Quentin
Quincy Quinn Quinton Radek Radoslaw Rafa Rafael Rafik Raheem Rahm Rahul Raila Rainer Raj Raja Rajat Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ram Ramadan
Ramesh Rami Ramin Ramiro Ramon Ramón Ramzi Ramzan Rand Randall Randolph Randy Raoul Raphael Raphaël Rashad Rashid Raul Raúl Ravi Ray Raymond Raza Recep Reed
Reggie Reginald Regis Reid Reince Reinhard Reinhold Renaldo Renato Rene René Reuben Reuven Rex Reynaldo Reza Ricardo Richard Richie Rick
Rickey Ricky Ritchie Rob Robbie Robby Robert Roberto Robin Rocco Rod Roderick Rodger Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolando Rolf
Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronnie Rory Ross Roy Royce Ruben Rubén Rudi Rudolf Rudolph Rudy Rufus Rupert Rush Russ Russell Rusty Rutger
Ryan Ryszard Saad Sabri Saddam Sadiq Saeed Said Sajid Salah Salahuddin Salem Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sanford Sanjay Santiago
Santos Sasha Satish Satoshi Saul Savvas Scott Scottie Scotty Sean Seán Seb Sebastian Sébastien Sebastien Sepp Serge Sergei Sergey Sergio Serhiy Seth Seymour Shahid
Shane Sharif Shaun Shaukat Shawn Shehbaz Sheikh Sheldon Shia Shigeru Shimon Shinzo Shlomo Sid Sidney Siegfried Sigmar Silvio Simeon Simon Solomon Soren Søren Spencer
Spiro Stan Stanislav Stanley Stefan Stefano Stefanos Stelios Stephan Stephane Stéphane Stephen Sterling Steve Steven Stewart Stig Stuart Subhash Sudhir Sunil
Suresh Surya Sven Svein Sylvester Syed Tadeusz Takashi Takeshi Talal Tam Tarek Taro Tariq Tate Tayyip Ted Teddy Temur Terence Terje Terrance Terrence Terry Thabo
Thad Thaksin Theo Theodor Theodore Theodoros Thierry Thom Thomas Thor Thorsten Tibor Tim Timo Timothy Tito Titus Tobias Toby Todd Tom Tomas Tomás
Tomasz Tomislav Tommy Tony Torsten Toshihiko Travis Trent Trevor Trey Tristan Troy Tucker Tyler Tyrone Tyson Udo Ulf Uli Ulrich
Umar Umberto Uri Usain Usman Uwe Vaclav Václav Vadim Valentin Valery Valeri Van Vance Vasily Vernon Vicente Victor Vidar Vijay Viktor Vikram Viktor Vince Vincent Vincenzo
Vinod Virgil Vitali Vitaly Vitalii Vito Vivek Vlad Vladimir Vladislav Vojislav Volker Volodymyr Wade Walid Wallace Wally Walt Walter Ward Warren Wayne
Webster Wendell Werner Wes Wesley Wilbur Wiley Wilfred Wilfried Wilhelm Will Willard Willem William Willie Willy Wilson Wim Winston Wladimir Wojciech Wolf Wolfgang
Woodrow Woody Wyatt Xavi Xavier Yahya Yair Yan Yanis Yannick Yasser Yassin Yasuo Yevgeny Yigal Yitzhak Yoav Yoel Yoram Yosef Yoshihide Yoshihiko Yossi Youssef Yoweri
Yuri Yuriy Yury Yusuf Yves Zac Zach Zachariah Zachary Zack Zaid Zakir Zane Zbigniew Zdenek Zeev Zelimkhan Zeljko Ziad Zinedine Zlatan Zoltan
Zoran Jong-un Pape Yevhen Vitalik Rishi Kwasi Nadhim Priti Jagmeet Jolyon Wes Hakan Viggo Mitt LeBron Kanye
Abdelaziz Alassane Andras Askar Aslan Azahari Bambang Barham Bertie Bingu Buddy Cornelis Detlev Dick Dragan Eddy Elton Emil Faure Fuad Gamal Ghazi Gholamreza Goodluck Hamdi Hamed Hazem Hiroyuki
Hoshyar Hogan Idriss Ihab Iyad Jaap Jarkko Jaroslaw Jean-Bertrand Jerzy Joschka Judd Kai Kazimierz Kurmanbek Lansana Lleyton Mahinda Manouchehr Massoud Mel Meles Mikheil Mladen Moqtada
Mwai Nestor Noordin Radovan Ramush Ratko Rauf Reilly Saeb Sanjaya Sayed Shamil Shaul Slobodan Susilo Traian Waheed Walther Willibald Yann Yousuf Zurab Kenta Kei Hirokazu
Gustaf Isidro Jakobus Kagiso Kwabena Lindiwe Máximo Menzies Naledi Ndabaningi Nkosazana Olumide Oluwaseun Chukwuemeka Chinedu Emeka Femi Ibukun Ikenna Kayode Kelechi Kunle Nnamdi Obinna Ryuichi Segun Sipho Siphiwe Tendai Thandiwe Themba Tunde Uche Yemi
Dashiell Jolyon Sargent Terrell DeAndre DeShawn Deshawn Marquis Malachi Jaylen Jalen Jaden Tevin Zion Shai Giannis Kobe Kyrie Shaquille Draymond Tiger Serge Rafer Pelé Kaká Edmilson Thiago Wilmar Yordan Vladimiro Esa Juhani Mika Kimi Jarmo Ossi Sauli
Lakshmi Gurpreet Harpreet Jaspreet Manpreet Balwinder Gurmeet Sukhdev Arvinder Ranjit Ranjan Sudip Subrata Debashis Partha Somnath Mahesh Naveen Nikhil Pradeep Rahman Rajan Sachin Sandeep Shashi Sharad Siddharth Srinivas Sundar Satya Venkat Yogi Amitabh Varun Virat Rohinton Zubin
Jagjit Faiz Azman Nik Ismail Ahmad Anuar Rafizi Zahid Mahathir Hishammuddin Prabowo Joko Bongbong Ferdinand Rodrigo Ronnie Isko Ammar Anas Darren 
`;
const FEMALE = `
Abby Abigail Ada Adela Adele Adelaide Adriana Adrienne Agata Agatha Agnes Agnieszka Aicha Aileen Aimee Aisha Aishwarya Alana Alba Alejandra Aleksandra
Alessandra Alexa Alexandra Alexandria Alexis Alice Alicia Alina Alisa Alison Aliya Alla Allison Ally Allyson Alma Althea Alyssa Amal Amalia Amanda
Amber Amelia Amelie Amina Amira Amy Ana Anais Anastasia Andrea Angela Angelica Angelina Angie Anika Anita Anja Anjali Ann Anna Annabel Annalena Anne Anneliese Annette
Annie Antje Antoinette Antonella Antonia Anya April Arabella Ariana Arianna Ariel Arlene Arundhati Asha Ashley Ashleigh Astrid Audrey Aung Aurora Ava Avril Ayesha
Azadeh Barbara Beatrice Beatriz Becky Belinda Bella Benazir Bernadette Bernice Bertha Bess Beth Bethany Betsy Betty Beverly Bianca Birgit Blanca Blanche Bonnie Brenda
Briana Brianna Bridget Brigitte Britney Brittany Brooke Caitlin Calista Camila Camilla Camille Candace Candice Candy Cara Carine Carla Carlotta Carly Carmen Carol
Carole Carolina Caroline Carolyn Carrie Casey Cassandra Cassie Cat Cate Catherine Cathy Cecile Cecilia Celeste Celia Celine Céline Chantal Charlene Charlotte Chelsea Cher
Cheryl Chiara Chloe Christa Christiane Christie Christina Christine Christy Chrystia Ciara Cindy Claire Clara Clare Clarissa Claudia Claudine Clementine Coco
Colette Colleen Condoleezza Connie Constance Consuelo Cora Coretta Corinne Cornelia Courtney Cristina Crystal Cynthia Daisy Dalia Dana Danica Daniela Danielle Daphne Daria Darlene
Dawn Deanna Debbie Deborah Debra Dee Deirdre Delia Delphine Demi Denise Desiree Diana Diane Dianne Dilma Dina Dolly Dolores Dominique Donna Dora Doreen
Doris Dorothy Dorothea Dorte Dunja Ebony Edie Edith Edna Eileen Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elise Elissa Eliza Elizabeth Ella
Elle Ellen Ellie Elly Eloise Elsa Elsie Elvira Emilia Emilie Emily Emma Erica Erika Erin Erna Esmeralda Esperanza Estelle Esther Ethel Eugenie Eunice
Eva Evangeline Eve Evelyn Faith Fanny Farah Fatima Fatma Fay Faye Federica Felicia Felicity Fernanda Fiona Flavia Fleur Flora Florence Frances Francesca Francine Francoise Françoise Frauke Freda Frida
Frieda Gabriela Gabriella Gabrielle Gail Galina Gayle Gemma Geneva Genevieve Georgia Georgina Geraldine Gertrude Gina Ginger Ginni Giorgia Giovanna Gisele Gladys Glenda Gloria Golda Grace
Graciela Greta Gretchen Gro Guadalupe Gwen Gwendolyn Gwyneth Hadley Hanan Hannah Harriet Hayley Hazel Heather Heidi Heike Helen Helena Helene Helga Helle Henrietta Hilary Hilda Hillary Holly
Hope Ida Ilana Ilhan Imelda Imogen Ina India Indira Ines Inga Inge Ingrid Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isobel Ivana Ivanka Ivy
Jackie Jacinda Jacqueline Jacqui Jada Jade Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jayne Jean Jeanette Jeanine Jeanne Jeannie Jemima Jen Jenna Jennie Jennifer Jenny
Jess Jessica Jessie Jill Jillian Jo Joan Joana Joann Joanna Joanne Jocelyn Jodi Jodie Jody Johanna Jolanta Joni Josefina Josephine Josie Joy Joyce Juana Juanita Judith Judy Julia
Juliana Julianne Julie Juliet Juliette June Justine Kaitlyn Kaja Kamala Karen Kari Karin Karina Karine Karla Karolina Kasia Kat Katarina Kate Katerina Katharina Katharine Katherine Kathleen Kathryn
Kathy Katia Katie Katja Katrin Katrina Katy Katya Kay Kayla Kayleigh Keiko Keisha Kellie Kelly Kellyanne Kelsey Kendall Kendra Keri Kerri Kiera Kim Kimberley Kimberly Kira Kirsten Kirstie Kirstjen Kitty Klara Kris
Krista Kristen Kristi Kristie Kristin Kristina Kristine Krysten Kylie Kyrsten Lacey Laila Lana Lara Larisa Latoya Laura Lauren Laurie Lea Leah Leanne Leila Leilani Lena Leni Leona Leonie Leonor Leslie Leticia Letitia
Lia Lidia Lila Liliana Lillian Lily Lina Linda Lindsay Linnea Lisa Lise Lisette Liv Livia Liz Liza Lizzie Lois Lola Lora Loraine Loretta Lori Lorna Lorraine Louisa Louise Lourdes
Luana Lucia Lucía Lucie Lucille Lucinda Lucy Ludmila Luisa Luz Lydia Lyn Lynda Lynette Lynn Lynne Lyudmila Mabel Madeleine Madeline Madison Mae Magda Magdalena Maggie Mahnaz Maia Maisie Malala Malgorzata
Malia Malin Mandy Manuela Mara Marcela Marcia Margaret Margarita Margery Margo Margot Margrethe Maria María Mariah Mariam Marian Mariana Marianne Marie Mariela Marilyn Marina Marion
Marisa Marissa Marjorie Marla Marlene Marsha Marta Martha Marthe Martina Mary Maryam Matilda Maud Maude Maura Maureen Maxine May Maya Mayra Meena Meera Meg Megan Meghan Mei Melania Melanie Melinda Melissa Mercedes
Meredith Merrick Mette Mia Michaela Michelle Mila Milena Millicent Mimi Mina Minerva Mira Miranda Mireille Miriam Misty Moira Mollie Molly Mona Monica Monika Monique Muriel Myra Myriam Myrna
Nabila Nadia Nadine Nadja Najat Nan Nana Nancy Naomi Natalia Natalie Natalya Natasha Nathalie Neha Nell Nellie Nettie Nia Nichelle Nicki Nicola Nicole Nigella Nikki Nina Nirmala Noelle Noemi Nora Noreen Norma Nova Nurul Nuria Octavia Odette Odile Oksana Olena Olga Olive Olivia Olympia Oona Opal Ophelia Oprah Pam Pamela Paola Patricia
Patsy Patti Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pilar Pippa Polly Pooja Portia Priscilla Priya Priyanka Rachael Rachel Rachida Raisa Ramona
Rana Rania Raquel Rashida Rebecca Rebekah Regina Reina Rena Renata Renate Renee Renée Rhea Rhonda Ria Rihanna Rita Roberta Rochelle Rocio Romina Rona Ronda Rosa Rosalie Rosalind Rosalynn Rosanna Rose Roseanne
Rosemary Rosie Roslyn Rowena Roxana Roxanne Ruby Ruth Sabine Sabrina Sadie Sahar Sally Salma Samantha Samara Samira Sandra Sandy Sanna Sara Sarah Sasha Saskia Savannah Scarlett Segolene Ségolène Selena Selina Selma Serena
Shaheen Shakira Shami Shanice Shannon Shari Sharon Shauna Sheena Sheila Shelby Shelley Shelly Sheri Sherri Sherry Sheryl Shirin Shirley Sian Sienna Sigourney Sigrid Silvia Simona Simone Sinead Sinéad Siobhan Sky Sofia Sofie Sonia
Sonja Sonya Sophia Sophie Stacey Stacy Stefania Stefanie Stella Steph Stephanie Stormy Sue Summer Sunita Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Sybil Sylvia Sylvie Tabitha Tamar Tamara Tammy Tania
Tanja Tansu Tanya Tara Tasha Tatiana Tatyana Taylor Teresa Teri Terri Tess Tessa Thea Thelma Theresa Therese Tiffany Tilda Tina Toni Tori Tracey Traci Tracie Tracy Tricia Trish Trisha Trudy Tulsi Tyra Tzipi
Uma Una Ursula Valentina Valeria Valerie Vanessa Vera Verena Verity Veronica Véronique Veronique Vicki Vickie Vicky Victoria Viola Violet Violeta Virginia Virginie Viviana Vivian Vivien Vivienne Wanda Wangari Wendy Whitney Whoopi Wilhelmina Wilma Winifred
Winnie Winona Xiomara Yael Yasmin Yasmine Yesenia Yoko Yolanda Yulia Yuliya Yvette Yvonne Zadie Zahra Zainab Zara Zeynep Zoe Zoé Zoë Zsa Zuzana Hilde Nusrat Rosena Thangam Anneliese Bridgette Leanne Jodey Karine Cassidy Dorit Barbra Stevie Krystal Melania Condoleeza Chandrika Gabriele Clementina Anabel Posada Roza Nabila Khursheed
Elinor Kirsty Keely Kayley Bronwyn Cerys Rhian Niamh Aoife Saoirse Orla Roisin Maeve Grainne Shauna Mhairi Eilidh Catriona Morag Ailsa Freya Ingeborg Solveig Sunniva Annika Elin Malin Ebba Linnéa Tuula Tarja Riikka Päivi Anneli
Chidinma Chioma Ngozi Folake Funke Yetunde Adaobi Amaka Ifeoma Nneka Zanele Nomvula Lindiwe Thuli Duduzile Phumzile Nonhlanhla Wambui Wanjiru Akinyi Amma Abena Efua Fatou Aminata Mariama Aissatou Kadiatou Djamila Houda Rachida Naima Khadija Zaynab Ruqayya Hafsa Sumaya Rahaf Loujain Manal
Sushma Mamata Mayawati Kiran Kavita Kalpana Deepika Aishwarya Anushka Kareena Katrina Alia Vidya Swati Shreya Sneha Ritu Rekha Radhika Nandini Meenakshi Lata Jyoti Jaya Geeta Divya Chitra Bhavna Archana Aparna Ananya Aditi Marielle Graça Gleisi Marina Simone Soraya Dayana Yanet Yoani Lilia Xochitl Claudia Beatriz Keiko Dina Verónika
Hanae Yuriko Sanae Naomi Akiko Yumi Sakura Mao Hyun-ja Geun-hye Soon-sil Siti Nurul Wan Azizah Nurhaliza Puan Megawati Khofifah Corazon Imee Loida Yingluck Paetongtarn
`;

/** Names of the male list that women bear as often. */
const UNISEX = `
Alex Ali Andrea Ariel Ash Avery Blake Bobby Cameron Casey Charlie Chris Corey Dale Dana Devin Drew Dylan Elliot Frankie Gene Glenn Jackie Jaime Jamie Jan Jay Jean Jerry Jess Jo Jody Jordan Jules Kai Kelly Kelsey Kerry Kim Lee Leigh Leslie
Lindsay Lindsey Logan Lynn Marion Max Mel Michal Mickey Micah Morgan Nat Nicky Nicola Nikita Noel Pat Quinn Ray Reed Reid Reilly Riley Robbie Robin Ronnie Rory Ryan Sam Sandy Sasha Shannon Shawn Sidney Simone Spencer Stevie Sydney Terry Toni Tracy Val Wes
`;

/** Surnames that stand first in Chinese, Korean, Vietnamese and Burmese names; many are words, so they tell little alone. */
const FAMILY_FIRST = `
Cao Chan Chang Chen Cheng Cheuk Cheung Chiang Choi Chow Chu Chung Deng Fan Fang Feng Gao Geng Gong Guo Han Heng Ho Hong Hsu Hu Huang Hun Jang Jiang Jin Kim Kwok Lai Lam Lau Leung Li Liang Lin Ling Liu Lo Lu Luo Lü Ma
Mao Moon Ng Ngo Nguyen Pan Park Peng Pham Qian Qin Ren Roh Seo Shen Shi Shin Son Song Suh Sun Tan Tang Tao Thein Tian Tran Tsai Tsang Tung Vo Wang Wei Wen Wong Wu Xi Xia Xiao Xie Xu Yan Yang Yao Ye Yeung Yi Yin Yoo Yoon Yu
Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Aung
`;

export type Gender = 'm' | 'f' | 'mf';

const split = (names: string) => names.trim().split(/\s+/);

/** Given name → gender; a name of both is `mf`. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = (() => {
  const names = new Map<string, Gender>();
  for (const name of split(MALE)) names.set(name, 'm');
  for (const name of split(FEMALE)) names.set(name, names.has(name) && names.get(name) !== 'f' ? 'mf' : 'f');
  for (const name of split(UNISEX)) if (names.has(name)) names.set(name, 'mf');
  for (const name of split(FAMILY_FIRST)) if (!names.has(name)) names.set(name, 'mf');
  return names;
})();

/** Given names that are ordinary words or places as well: weak evidence by themselves. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
  split(
    FAMILY_FIRST.replaceAll(/\b(?:Zhang|Zhao|Zhou|Xu|Liu|Wang|Huang|Nguyen|Kim)\b/g, '') +
      'Al Angel April Art Austin Ban Baron Berkeley Bo Brooke Cat Chad Charity Charlotte Chelsea Chip Christian Clay Cliff Clinton Crystal Dallas Dawn ' +
      'Dean Devon Diego Don Drew Dusty Earl Eden Eve Faith Florence Ford Frank Gene Georgia Geneva Ginger Grace Grant Guy Harris Holly Hope ' +
      'India Iris Israel Ivy Jack Jackson Jade Jean Jordan Joy June Kent Lance Les Lex Lincoln Lynn Madison Mark Marshall Max May Mercedes Misty Mo ' +
      'Nelson Newt Nova Olive Olympia Opal Orlando Paddy Pat Pearl Penny Per Perry Pep Prince Ramadan Rand Ray Reed Rich Rob Rod Rose Ruby Rush Rusty ' +
      'Said San Santiago Santos Savannah Sheikh Sky Spencer Sterling Stormy Sue Summer Sydney Van Victoria Violet Virginia Ward Washington Will Wilson Wolf Woody',
  ),
);
