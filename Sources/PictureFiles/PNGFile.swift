internal import CPng
public import Pictures

/// PNG files, read and written by libpng.
public enum PNGFile {
  /// The points of a file, on white where it is transparent.
  ///
  /// Its chunks are looked at before libpng is given any of them.
  public static func decode(_ bytes: [UInt8]) throws(PictureFault) -> Raster {
    let header = try PNGStructure(bytes).header
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else { throw .undecodable }
    guard image.width == header.width, image.height == header.height else { throw .undecodable }
    image.format = picture_png_rgb()
    var white = png_color(red: 255, green: 255, blue: 255)
    var points = [UInt8](repeating: 0, count: header.width * header.height * 3)
    guard png_image_finish_read(&image, &white, &points, 0, nil) != 0, image.warning_or_error & 2 == 0 else {
      throw .undecodable
    }
    return Raster(width: header.width, height: header.height, bytes: points)
  }

  /// A picture as a file that holds nothing but its points; `nil` where there is no memory for it.
  public static func encode(_ raster: Raster) -> [UInt8]? {
    encode(raster.bytes, width: raster.width, height: raster.height, format: picture_png_rgb())
  }

  /// A picture in grey as a file that holds nothing but its points; `nil` where there is no memory for it.
  public static func encode(_ raster: GreyRaster) -> [UInt8]? {
    encode(raster.bytes, width: raster.width, height: raster.height, format: picture_png_grey())
  }

  private static func encode(_ points: [UInt8], width: Int, height: Int, format: UInt32) -> [UInt8]? {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    (image.width, image.height, image.format) = (UInt32(width), UInt32(height), format)
    // Rows of a captcha or a photograph shrink as much without a search among filters, in half the time.
    image.flags = UInt32(PNG_IMAGE_FLAG_FAST)
    defer { png_image_free(&image) }
    // No file can be longer than this, so one walk is enough.
    var count = points.count + points.count / 100 + height * 16 + 4_096
    var file = [UInt8](repeating: 0, count: count)
    guard png_image_write_to_memory(&image, &file, &count, 0, points, 0, nil) != 0 else { return nil }
    return Array(file[..<count])
  }
}
