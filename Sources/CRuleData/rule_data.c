#include "rule_data.h"

// #embed is C23; the compiler knows it in every mode and only warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char indecopi_2023[] = {
#embed "books/indecopi-2023.json"
};
static const unsigned char ipd_cas_2026[] = {
#embed "books/ipd-cas-2026.json"
};
static const unsigned char pge_2023[] = {
#embed "books/pge-2023.json"
};
static const unsigned char servir_2020[] = {
#embed "books/servir-2020.json"
};
static const unsigned char families[] = {
#embed "careers/families.json"
};
static const unsigned char titles[] = {
#embed "careers/titles.json"
};
static const unsigned char colleges[] = {
#embed "careers/colleges.json"
};
static const unsigned char holidays[] = {
#embed "holidays/peru.json"
};

static const rule_data_file books[] = {
    {"indecopi-2023", indecopi_2023, sizeof indecopi_2023},
    {"ipd-cas-2026", ipd_cas_2026, sizeof ipd_cas_2026},
    {"pge-2023", pge_2023, sizeof pge_2023},
    {"servir-2020", servir_2020, sizeof servir_2020},
};

const rule_data_file *rule_data_books(size_t *count) {
  *count = sizeof books / sizeof books[0];
  return books;
}

rule_data_file rule_data_families(void) {
  return (rule_data_file){"families", families, sizeof families};
}

rule_data_file rule_data_titles(void) {
  return (rule_data_file){"titles", titles, sizeof titles};
}

rule_data_file rule_data_colleges(void) {
  return (rule_data_file){"colleges", colleges, sizeof colleges};
}

rule_data_file rule_data_holidays(void) {
  return (rule_data_file){"holidays", holidays, sizeof holidays};
}
