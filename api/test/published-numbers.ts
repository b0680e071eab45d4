/** Shrout and Fleiss (1979), table 2: six targets rated by four judges. */
export const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Darwin's maize: crossed less self-fertilised plants in eighths of an inch; Fisher, The Design of Experiments, 1935. */
export const darwinsMaize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

/** Dobson, An Introduction to Statistical Modelling, 1983: dried weight of plants, as in R's `datasets`. */
export const plantGrowth = {
  ctrl: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  trt1: [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  trt2: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
};

/** Henderson and Velleman, Biometrics 37, 1981: four figures of 32 cars, as in R's `datasets`. */
export const mtcars = [
  { mpg: 21, hp: 110, wt: 2.62, am: 1 },
  { mpg: 21, hp: 110, wt: 2.875, am: 1 },
  { mpg: 22.8, hp: 93, wt: 2.32, am: 1 },
  { mpg: 21.4, hp: 110, wt: 3.215, am: 0 },
  { mpg: 18.7, hp: 175, wt: 3.44, am: 0 },
  { mpg: 18.1, hp: 105, wt: 3.46, am: 0 },
  { mpg: 14.3, hp: 245, wt: 3.57, am: 0 },
  { mpg: 24.4, hp: 62, wt: 3.19, am: 0 },
  { mpg: 22.8, hp: 95, wt: 3.15, am: 0 },
  { mpg: 19.2, hp: 123, wt: 3.44, am: 0 },
  { mpg: 17.8, hp: 123, wt: 3.44, am: 0 },
  { mpg: 16.4, hp: 180, wt: 4.07, am: 0 },
  { mpg: 17.3, hp: 180, wt: 3.73, am: 0 },
  { mpg: 15.2, hp: 180, wt: 3.78, am: 0 },
  { mpg: 10.4, hp: 205, wt: 5.25, am: 0 },
  { mpg: 10.4, hp: 215, wt: 5.424, am: 0 },
  { mpg: 14.7, hp: 230, wt: 5.345, am: 0 },
  { mpg: 32.4, hp: 66, wt: 2.2, am: 1 },
  { mpg: 30.4, hp: 52, wt: 1.615, am: 1 },
  { mpg: 33.9, hp: 65, wt: 1.835, am: 1 },
  { mpg: 21.5, hp: 97, wt: 2.465, am: 0 },
  { mpg: 15.5, hp: 150, wt: 3.52, am: 0 },
  { mpg: 15.2, hp: 150, wt: 3.435, am: 0 },
  { mpg: 13.3, hp: 245, wt: 3.84, am: 0 },
  { mpg: 19.2, hp: 175, wt: 3.845, am: 0 },
  { mpg: 27.3, hp: 66, wt: 1.935, am: 1 },
  { mpg: 26, hp: 91, wt: 2.14, am: 1 },
  { mpg: 30.4, hp: 113, wt: 1.513, am: 1 },
  { mpg: 15.8, hp: 264, wt: 3.17, am: 1 },
  { mpg: 19.7, hp: 175, wt: 2.77, am: 1 },
  { mpg: 15, hp: 335, wt: 3.57, am: 1 },
  { mpg: 21.4, hp: 109, wt: 2.78, am: 1 },
];
