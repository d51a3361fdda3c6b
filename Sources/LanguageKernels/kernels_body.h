// The kernels of one path. Included once for each path with NAME defined and the processor's
// target set; PRODUCTS says how integer products are made. Everything on `vf` is the same
// operations in the same order everywhere.

static inline __attribute__((always_inline)) vf NAME(load)(const float *p) {
  vf v;
  memcpy(&v, p, sizeof v);
  return v;
}
static inline __attribute__((always_inline)) void NAME(store)(float *p, vf v) { memcpy(p, &v, sizeof v); }
static inline __attribute__((always_inline)) vi NAME(load_int)(const int32_t *p) {
  vi v;
  memcpy(&v, p, sizeof v);
  return v;
}
static inline __attribute__((always_inline)) vf NAME(same)(float x) { return x - (vf){0}; }
static inline __attribute__((always_inline)) vf NAME(either)(vi mask, vf a, vf b) {
  return (vf)(((vi)a & mask) | ((vi)b & ~mask));
}
static inline __attribute__((always_inline)) vf NAME(least)(vf a, vf b) { return NAME(either)(a < b, a, b); }
static inline __attribute__((always_inline)) vf NAME(most)(vf a, vf b) { return NAME(either)(a > b, a, b); }

/// Sixteen lanes to one, as a tree: halves are put together.
#define ENTENTE_FOLD(v, JOIN)                                                                     \
  v = JOIN(v, __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13,   \
                                      14, 15));                                                   \
  v = JOIN(v, __builtin_shufflevector(v, v, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7));     \
  v = JOIN(v, __builtin_shufflevector(v, v, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3));     \
  v = JOIN(v, __builtin_shufflevector(v, v, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
#define ENTENTE_PLUS(a, b) ((a) + (b))

static inline __attribute__((always_inline)) float NAME(sum)(vf v) {
  ENTENTE_FOLD(v, ENTENTE_PLUS)
  return v[0];
}
static inline __attribute__((always_inline)) float NAME(maximum)(vf v) {
  ENTENTE_FOLD(v, NAME(most))
  return v[0];
}
#undef ENTENTE_FOLD
#undef ENTENTE_PLUS

/// x to the nearest integer, ties to even, as float and as int; |x| is below 2^22.
static inline __attribute__((always_inline)) vi NAME(nearest)(vf x) {
  const vf magic = NAME(same)(12582912.0f);
  return (vi)(x + magic) - (vi)magic;
}

/// e^x for x in -87...0; the relative error is below 3e-7.
static inline __attribute__((always_inline)) vf NAME(exponential)(vf x) {
  x = NAME(most)(x, NAME(same)(-87.0f));
  vi n = NAME(nearest)(x * 1.44269504f);
  vf f = __builtin_convertvector(n, vf);
  vf r = x - f * 0.693359375f;
  r = r + f * 2.12194440e-4f;
  vf p = NAME(same)(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = (p * r) * r + r;
  p = p + 1.0f;
  return p * (vf)((n + 127) << 23);
}

/// GELU: x · (1/2 + erf(x/√2)/2), with an odd polynomial on ±4.2; the error is below 6e-5.
static inline __attribute__((always_inline)) vf NAME(gelu)(vf x) {
  vf c = NAME(most)(NAME(least)(x, NAME(same)(4.2f)), NAME(same)(-4.2f));
  vf t = c * c;
  vf p = NAME(same)(GELU8);
  p = p * t + GELU7;
  p = p * t + GELU6;
  p = p * t + GELU5;
  p = p * t + GELU4;
  p = p * t + GELU3;
  p = p * t + GELU2;
  p = p * t + GELU1;
  p = p * t + GELU0;
  return x * (c * p + 0.5f);
}

/// The float end of a product: sixteen columns of one row.
static inline __attribute__((always_inline)) void NAME(finish)(vi acc, const entente_linear *layer, int32_t column,
                                                               float scale, int32_t zero, int gelu, float *y) {
  vi exact = acc - NAME(load_int)(layer->sums + column) * zero;
  vf v = __builtin_convertvector(exact, vf) * (NAME(load)(layer->scales + column) * scale);
  v = v + NAME(load)(layer->bias + column);
  if (gelu) v = NAME(gelu)(v);
  NAME(store)(y, v);
}

#if PRODUCTS == 2
static inline __attribute__((always_inline)) void NAME(tile)(const int rows, const int blocks, const entente_linear *layer,
                                                             const uint8_t *x, const float *scales, const int32_t *zeros,
                                                             int32_t column, int gelu, float *y, size_t stride) {
  const int32_t width = layer->width;
  const int8_t *w = layer->packed + (size_t)column * width;
  // The first step makes the sums: zeros laid down beforehand become a call for each tile.
  __m512i acc[6][4];
#define STEP(k, BEFORE)                                                                                       \
  do {                                                                                                        \
    __m512i b[4];                                                                                             \
    for (int c = 0; c < blocks; c++) b[c] = _mm512_loadu_si512(w + (size_t)c * 16 * width + (size_t)(k) * 16); \
    for (int r = 0; r < rows; r++) {                                                                          \
      int32_t four;                                                                                           \
      memcpy(&four, x + (size_t)r * width + (k), 4);                                                          \
      __m512i a = _mm512_set1_epi32(four);                                                                    \
      for (int c = 0; c < blocks; c++) acc[r][c] = _mm512_dpbusd_epi32(BEFORE, a, b[c]);                      \
    }                                                                                                         \
  } while (0)
  STEP(0, _mm512_setzero_si512());
  for (int32_t k = 4; k < width; k += 4) STEP(k, acc[r][c]);
#undef STEP
  for (int r = 0; r < rows; r++)
    for (int c = 0; c < blocks; c++)
      NAME(finish)((vi)acc[r][c], layer, column + 16 * c, scales[r], zeros[r], gelu, y + r * stride + column + 16 * c);
}
#define INPUT uint8_t
#define MOST_ROWS 6
#define MOST_BLOCKS 4
#elif PRODUCTS == 1
/// `x` holds 16-bit values here: two of them for each pair of weights, in one load of 32 bits.
static inline __attribute__((always_inline)) void NAME(tile)(const int rows, const int blocks, const entente_linear *layer,
                                                             const int16_t *x, const float *scales, const int32_t *zeros,
                                                             int32_t column, int gelu, float *y, size_t stride) {
  (void)blocks;
  const int32_t width = layer->width;
  const int8_t *w = layer->packed + (size_t)column * width;
  __m256i acc[6][2];
  for (int r = 0; r < rows; r++) acc[r][0] = acc[r][1] = _mm256_setzero_si256();
  for (int32_t k = 0; k < width; k += 2) {
    const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + (size_t)k * 16)));
    const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + (size_t)k * 16 + 16)));
    for (int r = 0; r < rows; r++) {
      int32_t two;
      memcpy(&two, x + (size_t)r * width + k, 4);
      const __m256i a = _mm256_set1_epi32(two);
      acc[r][0] = _mm256_add_epi32(acc[r][0], _mm256_madd_epi16(a, low));
      acc[r][1] = _mm256_add_epi32(acc[r][1], _mm256_madd_epi16(a, high));
    }
  }
  for (int r = 0; r < rows; r++) {
    vi whole;
    memcpy(&whole, acc[r], sizeof whole);
    NAME(finish)(whole, layer, column, scales[r], zeros[r], gelu, y + r * stride + column);
  }
}
#define INPUT int16_t
#define MOST_ROWS 6
#define MOST_BLOCKS 1
#endif

#if PRODUCTS > 0
/// All rows of one panel of columns.
static inline __attribute__((always_inline)) void NAME(panel)(const int blocks, const entente_linear *layer,
                                                              const INPUT *x, const float *scales, const int32_t *zeros,
                                                              int32_t rows, int32_t column, int gelu, float *y,
                                                              size_t stride) {
  int32_t r = 0;
  for (; r + MOST_ROWS <= rows; r += MOST_ROWS)
    NAME(tile)(MOST_ROWS, blocks, layer, x + (size_t)r * layer->width, scales + r, zeros + r, column, gelu, y + r * stride, stride);
#define REST(n) \
  case n: \
    NAME(tile)(n, blocks, layer, x + (size_t)r * layer->width, scales + r, zeros + r, column, gelu, y + r * stride, stride); \
    break;
  switch (rows - r) {
    REST(1) REST(2) REST(3) REST(4) REST(5)
    default: break;
  }
#undef REST
}

static void NAME(apply)(const entente_linear *layer, const uint8_t *x, const float *scales, const int32_t *zeros,
                        int32_t rows, int gelu, float *y, size_t stride, int16_t *scratch) {
#if PRODUCTS == 1
  const int16_t *input = scratch;
  for (size_t i = 0; i < (size_t)rows * layer->width; i++) scratch[i] = x[i];
#else
  const uint8_t *input = x;
  (void)scratch;
#endif
  const int32_t padded = (layer->columns + 15) / 16 * 16;
  int32_t column = 0;
  for (; column + 16 * MOST_BLOCKS <= padded; column += 16 * MOST_BLOCKS)
    NAME(panel)(MOST_BLOCKS, layer, input, scales, zeros, rows, column, gelu, y, stride);
  for (; column < padded; column += 16) NAME(panel)(1, layer, input, scales, zeros, rows, column, gelu, y, stride);
}
#undef MOST_ROWS
#undef MOST_BLOCKS
#undef INPUT
#else
static void NAME(apply)(const entente_linear *layer, const uint8_t *x, const float *scales, const int32_t *zeros,
                        int32_t rows, int gelu, float *y, size_t stride, int16_t *scratch) {
  const int32_t width = layer->width;
  for (size_t i = 0; i < (size_t)rows * width; i++) scratch[i] = x[i];
  int16_t lines[16][1536];
  for (int32_t column = 0; column < layer->columns; column += 16) {
    const int32_t count = layer->columns - column < 16 ? layer->columns - column : 16;
    for (int32_t c = 0; c < count; c++)
      for (int32_t k = 0; k < width; k++) lines[c][k] = layer->weights[(size_t)(column + c) * width + k];
    for (int32_t r = 0; r < rows; r++) {
      const int16_t *a = scratch + (size_t)r * width;
      int32_t sums[16] = {0};
      for (int32_t c = 0; c < count; c++) {
        int32_t sum = 0;
        for (int32_t k = 0; k < width; k++) sum += (int32_t)a[k] * (int32_t)lines[c][k];
        sums[c] = sum;
      }
      NAME(finish)(NAME(load_int)(sums), layer, column, scales[r], zeros[r], gelu, y + r * stride + column);
    }
  }
}
#endif

static void NAME(quantize)(const float *x, size_t stride, int32_t rows, int32_t width, uint8_t *out, float *scales,
                           int32_t *zeros) {
  for (int32_t r = 0; r < rows; r++) {
    const float *row = x + r * stride;
    vf low = NAME(same)(0), high = NAME(same)(0);
    for (int32_t k = 0; k < width; k += 16) {
      vf v = NAME(load)(row + k);
      low = NAME(least)(low, v);
      high = NAME(most)(high, v);
    }
    const float bottom = -NAME(maximum)(-low), top = NAME(maximum)(high);
    float scale = (top - bottom) / 255.0f;
    if (!(scale > 1e-12f)) scale = 1e-12f;
    const float inverse = 1.0f / scale;
    const vf zero = __builtin_convertvector(NAME(nearest)(NAME(same)(-bottom * inverse)), vf);
    for (int32_t k = 0; k < width; k += 16) {
      vf v = NAME(load)(row + k) * inverse + zero;
      v = NAME(least)(NAME(most)(v, NAME(same)(0.0f)), NAME(same)(255.0f));
      vb bytes = __builtin_convertvector(NAME(nearest)(v), vb);
      memcpy(out + (size_t)r * width + k, &bytes, 16);
    }
    scales[r] = scale;
    zeros[r] = (int32_t)zero[0];
  }
}

static inline __attribute__((always_inline)) void NAME(norm)(float *x, int32_t width, const float *gamma, const float *beta) {
  vf total = NAME(same)(0);
  for (int32_t k = 0; k < width; k += 16) total = total + NAME(load)(x + k);
  const float mean = NAME(sum)(total) / (float)width;
  vf spread = NAME(same)(0);
  for (int32_t k = 0; k < width; k += 16) {
    vf d = NAME(load)(x + k) - mean;
    spread = spread + d * d;
  }
  const float inverse = 1.0f / __builtin_sqrtf(NAME(sum)(spread) / (float)width + 1e-12f);
  for (int32_t k = 0; k < width; k += 16) {
    vf v = (NAME(load)(x + k) - mean) * inverse;
    NAME(store)(x + k, v * NAME(load)(gamma + k) + NAME(load)(beta + k));
  }
}

static void NAME(embed)(const int32_t *pieces, const int32_t *positions, const uint8_t *shapes, int32_t count,
                        int32_t width, const int8_t *words, const float *word_scales, const float *position_table,
                        const float *casing_table, const float *gamma, const float *beta, float *x) {
  for (int32_t i = 0; i < count; i++) {
    const int8_t *word = words + (size_t)pieces[i] * width;
    const float scale = word_scales[pieces[i]];
    const float *position = position_table + (size_t)positions[i] * width;
    const float *casing = casing_table + (size_t)shapes[i] * width;
    float *row = x + (size_t)i * width;
    for (int32_t k = 0; k < width; k += 16) {
      vc bytes;
      memcpy(&bytes, word + k, 16);
      vf v = __builtin_convertvector(bytes, vf) * scale + NAME(load)(position + k);
      NAME(store)(row + k, v + NAME(load)(casing + k));
    }
    NAME(norm)(row, width, gamma, beta);
  }
}

static void NAME(add_norm)(float *x, const float *y, int32_t rows, int32_t width, const float *gamma, const float *beta) {
  for (int32_t r = 0; r < rows; r++) {
    float *row = x + (size_t)r * width;
    const float *other = y + (size_t)r * width;
    for (int32_t k = 0; k < width; k += 16) NAME(store)(row + k, NAME(load)(row + k) + NAME(load)(other + k));
    NAME(norm)(row, width, gamma, beta);
  }
}

/// x where a lane's number is below `count`, else `other`; the lanes are numbered from `first`.
static inline __attribute__((always_inline)) vf NAME(below)(vf x, int32_t first, int32_t count, float other) {
  const vi lanes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return NAME(either)(lanes < (vi){0} + (count - first), x, NAME(same)(other));
}

/// x becomes its softmax; `padded` is a multiple of 16, the lanes from `count` on become 0.
static inline __attribute__((always_inline)) void NAME(soft)(float *x, int32_t count, int32_t padded) {
  const int32_t last = padded - 16;
  NAME(store)(x + last, NAME(below)(NAME(load)(x + last), last, count, -1e30f));
  vf top = NAME(load)(x);
  for (int32_t j = 16; j < padded; j += 16) top = NAME(most)(top, NAME(load)(x + j));
  const float high = NAME(maximum)(top);
  vf total = NAME(same)(0);
  for (int32_t j = 0; j < padded; j += 16) {
    vf e = NAME(exponential)(NAME(load)(x + j) - high);
    if (j == last) e = NAME(below)(e, last, count, 0);
    NAME(store)(x + j, e);
    total = total + e;
  }
  const float inverse = 1.0f / NAME(sum)(total);
  for (int32_t j = 0; j < padded; j += 16) NAME(store)(x + j, NAME(load)(x + j) * inverse);
}

/// Four rows of sums against `blocks` times sixteen columns.
static inline __attribute__((always_inline)) void NAME(block)(const float *row, size_t stride,
                                                              const float *b, int32_t padded,
                                                              int32_t width, const int blocks,
                                                              float *to) {
  vf sums[4][2];
  for (int i = 0; i < 4; i++)
    for (int c = 0; c < blocks; c++) sums[i][c] = NAME(same)(0);
  for (int32_t k = 0; k < width; k++)
    for (int c = 0; c < blocks; c++) {
      const vf v = NAME(load)(b + (size_t)k * padded + 16 * c);
      for (int i = 0; i < 4; i++) sums[i][c] = sums[i][c] + v * row[k + i * stride];
    }
  for (int i = 0; i < 4; i++)
    for (int c = 0; c < blocks; c++) NAME(store)(to + (size_t)i * padded + 16 * c, sums[i][c]);
}

/// out [rows][padded] = a · bᵀ with b transposed, [width][padded]; each sum runs over the width
/// in order.
static inline __attribute__((always_inline)) void NAME(multiply)(const float *a, size_t a_stride, int32_t rows,
                                                                 const float *b, int32_t padded, int32_t width,
                                                                 float *out) {
  int32_t r = 0;
  for (; r + 4 <= rows; r += 4) {
    const float *row = a + r * a_stride;
    float *to = out + (size_t)r * padded;
    int32_t j = 0;
    for (; j + 32 <= padded; j += 32) NAME(block)(row, a_stride, b + j, padded, width, 2, to + j);
    if (j < padded) NAME(block)(row, a_stride, b + j, padded, width, 1, to + j);
  }
  for (; r < rows; r++)
    for (int32_t j = 0; j < padded; j += 16) {
      vf s = NAME(same)(0);
      for (int32_t k = 0; k < width; k++) s = s + NAME(load)(b + (size_t)k * padded + j) * a[r * a_stride + k];
      NAME(store)(out + (size_t)r * padded + j, s);
    }
}

/// The sums of 32 values a row weighted by the scores of `rows` rows, in order.
static inline __attribute__((always_inline)) void NAME(weigh)(const float *v, size_t stride,
                                                              const float *scores, int32_t padded,
                                                              int32_t count, const int rows,
                                                              float *to, size_t width) {
  vf sums[4][2];
  for (int i = 0; i < rows; i++) sums[i][0] = sums[i][1] = NAME(same)(0);
  for (int32_t j = 0; j < count; j++) {
    const vf low = NAME(load)(v + j * stride), high = NAME(load)(v + j * stride + 16);
    for (int i = 0; i < rows; i++) {
      const float p = scores[(size_t)i * padded + j];
      sums[i][0] = sums[i][0] + low * p;
      sums[i][1] = sums[i][1] + high * p;
    }
  }
  for (int i = 0; i < rows; i++) {
    NAME(store)(to + i * width, sums[i][0]);
    NAME(store)(to + i * width + 16, sums[i][1]);
  }
}

/// Sixteen rows of sixteen to columns: at each step, squares of half the side change places.
static inline __attribute__((always_inline)) void NAME(transpose)(vf v[16]) {
#define SWAP(side, ...)                                             \
  for (int i = 0; i < 16; i++) {                                    \
    if (i & side) continue;                                         \
    const vf a = v[i], b = v[i + side];                             \
    v[i] = __builtin_shufflevector(a, b, ENTENTE_LOW_##side);       \
    v[i + side] = __builtin_shufflevector(a, b, ENTENTE_HIGH_##side); \
  }
  SWAP(1)
  SWAP(2)
  SWAP(4)
  SWAP(8)
#undef SWAP
}

static void NAME(attention)(const float *qkv, int32_t count, int32_t heads, float *out, float *scratch) {
  const int32_t padded = (count + 15) / 16 * 16, width = heads * 32;
  const size_t stride = 3 * (size_t)width;
  float *keys = scratch, *scores = scratch + (size_t)32 * padded;
  for (int32_t h = 0; h < heads; h++) {
    const float *q = qkv + h * 32, *k = q + width, *v = k + width;
    for (int32_t j = 0; j < padded; j += 16)
      for (int32_t d = 0; d < 32; d += 16) {
        vf rows[16];
        for (int i = 0; i < 16; i++) rows[i] = j + i < count ? NAME(load)(k + (j + i) * stride + d) : NAME(same)(0);
        NAME(transpose)(rows);
        for (int i = 0; i < 16; i++)
          NAME(store)(keys + (size_t)(d + i) * padded + j, rows[i] * 0.17677669529663687f);
      }
    for (int32_t first = 0; first < count; first += 4) {
      const int32_t rows = count - first < 4 ? count - first : 4;
      NAME(multiply)(q + first * stride, stride, rows, keys, padded, 32, scores);
      for (int32_t r = 0; r < rows; r++) NAME(soft)(scores + (size_t)r * padded, count, padded);
      float *to = out + (size_t)first * width + h * 32;
      if (rows == 4) {
        NAME(weigh)(v, stride, scores, padded, count, 4, to, width);
      } else {
        for (int32_t r = 0; r < rows; r++)
          NAME(weigh)(v, stride, scores + (size_t)r * padded, padded, count, 1, to + (size_t)r * width, width);
      }
    }
  }
}

static void NAME(mix)(const float *x, const int32_t *rows, int32_t count, int32_t width, const float *weights,
                      int fresh, float *const *out, size_t stride) {
  for (int32_t i = 0; i < count; i++) {
    const float *from = x + (size_t)rows[i] * width;
    for (int32_t k = 0; k < width; k += 16) {
      const vf v = NAME(load)(from + k);
      for (int view = 0; view < 3; view++) {
        float *to = out[view] + i * stride + k;
        NAME(store)(to, (fresh ? NAME(same)(0) : NAME(load)(to)) + v * weights[view]);
      }
    }
  }
}

static void NAME(products)(const float *a, size_t a_stride, int32_t rows, const float *b, size_t b_stride, int32_t columns,
                           int32_t width, const float *bias, float *out, float *scratch) {
  const int32_t padded = (columns + 15) / 16 * 16;
  for (int32_t k = 0; k < width; k++) {
    for (int32_t j = 0; j < columns; j++) scratch[(size_t)k * padded + j] = b[j * b_stride + k];
    for (int32_t j = columns; j < padded; j++) scratch[(size_t)k * padded + j] = 0;
  }
  NAME(multiply)(a, a_stride, rows, scratch, padded, width, out);
  for (int32_t j = 0; j < padded; j += 16) {
    vf s = NAME(same)(0);
    for (int32_t k = 0; k < width; k++) s = s + NAME(load)(scratch + (size_t)k * padded + j) * bias[k];
    for (int32_t r = 0; r < rows; r++) NAME(store)(out + (size_t)r * padded + j, NAME(load)(out + (size_t)r * padded + j) + s);
  }
}

static void NAME(dots)(const float *pair, int32_t labels, int32_t width, const float *x, float *out) {
  for (int32_t r = 0; r < labels; r++) {
    vf s = NAME(same)(0);
    for (int32_t k = 0; k < width; k += 16) s = s + NAME(load)(pair + (size_t)r * width + k) * NAME(load)(x + k);
    out[r] = NAME(sum)(s);
  }
}

static void NAME(softmax)(float *x, int32_t count) {
  float buffer[16 * 8];
  const int32_t padded = (count + 15) / 16 * 16;
  if (count < 1 || padded > 128) return;
  memcpy(buffer, x, (size_t)count * sizeof(float));
  NAME(soft)(buffer, count, padded);
  memcpy(x, buffer, (size_t)count * sizeof(float));
}

static const struct paths NAME(table) = {NAME(apply),      NAME(quantize),   NAME(embed),    NAME(add_norm), NAME(attention),
                                         NAME(mix), NAME(products), NAME(dots),     NAME(softmax)};
#undef NAME
#undef PRODUCTS
