// The table by which photographs are judged, as it travels inside the program: C's #embed, since a bundle is looked
// for at the path of the build.
#ifndef PICTURE_DATA_H
#define PICTURE_DATA_H

#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
} picture_data_file;

picture_data_file picture_data_photograph(void);

#endif
