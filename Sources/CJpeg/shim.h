// JPEG in. libjpeg leaves a function that fails by a jump (setjmp), which Swift cannot take part in, so the one walk
// from bytes to points stands here.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <setjmp.h>
#include <jpeglib.h>

typedef struct {
  struct jpeg_error_mgr manager;
  jmp_buf back;
} picture_jpeg_error;

static inline void picture_jpeg_leave(j_common_ptr info) { longjmp(((picture_jpeg_error *)info->err)->back, 1); }

// Counted by the library, and said to nobody: the words speak of a stranger's file.
static inline void picture_jpeg_hush(j_common_ptr info) { (void)info; }

// Fills `points` with red, green and blue of each point, rows from the top. 0: all well; 1: damaged, and drawn as far
// as it goes; 2: no picture, or one of another size than was asked for.
static inline int picture_jpeg_read(const uint8_t *bytes, size_t count, uint32_t width, uint32_t height,
                                    uint8_t *points, long most_memory) {
  struct jpeg_decompress_struct info;
  picture_jpeg_error error;
  info.err = jpeg_std_error(&error.manager);
  error.manager.error_exit = picture_jpeg_leave;
  error.manager.output_message = picture_jpeg_hush;
  if (setjmp(error.back)) {
    jpeg_destroy_decompress(&info);
    return 2;
  }
  jpeg_create_decompress(&info);
  info.mem->max_memory_to_use = most_memory;
  jpeg_mem_src(&info, bytes, count);
  jpeg_read_header(&info, TRUE);
  info.out_color_space = JCS_RGB;
  if (info.image_width != width || info.image_height != height) {
    jpeg_destroy_decompress(&info);
    return 2;
  }
  jpeg_start_decompress(&info);
  while (info.output_scanline < info.output_height) {
    JSAMPROW row = points + (size_t)info.output_scanline * width * 3;
    jpeg_read_scanlines(&info, &row, 1);
  }
  jpeg_finish_decompress(&info);
  const int result = error.manager.num_warnings > 0 ? 1 : 0;
  jpeg_destroy_decompress(&info);
  return result;
}
