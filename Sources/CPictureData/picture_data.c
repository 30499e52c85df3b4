#include "picture_data.h"

// #embed is C23; the compiler knows it in every mode and only warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char photograph[] = {
#embed "photograph.json"
};

picture_data_file picture_data_photograph(void) {
  return (picture_data_file){photograph, sizeof photograph};
}
