// The rule books and tables that travel inside the program, as bytes.
//
// Swift has no way to embed a file that survives moving the program (a bundle is looked for at the path of the
// build) and compiles quickly; C's #embed does both.
#ifndef RULE_DATA_H
#define RULE_DATA_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} rule_data_file;

// Rule books, in alphabetical order of their names. A function, since Swift cannot see an array without a length.
const rule_data_file *rule_data_books(size_t *count);

// Families of careers, titles to which careers lead, professional colleges.
rule_data_file rule_data_families(void);
rule_data_file rule_data_titles(void);
rule_data_file rule_data_colleges(void);

// Holidays and days on which public servants do not work.
rule_data_file rule_data_holidays(void);

#endif
