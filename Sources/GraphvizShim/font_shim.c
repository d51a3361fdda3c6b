// Asks fontconfig, which Graphviz's pango plug-in brings along, whether a character can be drawn.
// The library is opened by name: its headers need not be installed, and where it is missing the
// answer is "unknown".
#include <dlfcn.h>
#include <stdint.h>

#include "graphviz_shim.h"

typedef struct {
  int count;
  int capacity;
  void **fonts;
} font_set;

static struct {
  int ready;
  int (*init)(void);
  void *(*pattern)(void);
  void (*pattern_free)(void *);
  int (*pattern_add)(void *, const char *, const void *);
  void *(*charset)(void);
  void (*charset_free)(void *);
  int (*charset_add)(void *, uint32_t);
  void *(*objects)(void);
  void (*objects_free)(void *);
  font_set *(*list)(void *, void *, void *);
  void (*set_free)(font_set *);
} fc;

static int load(void) {
  if (fc.ready) return fc.ready;
  fc.ready = -1;
  void *library = dlopen("libfontconfig.so.1", RTLD_NOW | RTLD_GLOBAL);
  if (!library) library = dlopen("libfontconfig.1.dylib", RTLD_NOW | RTLD_GLOBAL);
  if (!library) return -1;
  *(void **)&fc.init = dlsym(library, "FcInit");
  *(void **)&fc.pattern = dlsym(library, "FcPatternCreate");
  *(void **)&fc.pattern_free = dlsym(library, "FcPatternDestroy");
  *(void **)&fc.pattern_add = dlsym(library, "FcPatternAddCharSet");
  *(void **)&fc.charset = dlsym(library, "FcCharSetCreate");
  *(void **)&fc.charset_free = dlsym(library, "FcCharSetDestroy");
  *(void **)&fc.charset_add = dlsym(library, "FcCharSetAddChar");
  *(void **)&fc.objects = dlsym(library, "FcObjectSetCreate");
  *(void **)&fc.objects_free = dlsym(library, "FcObjectSetDestroy");
  *(void **)&fc.list = dlsym(library, "FcFontList");
  *(void **)&fc.set_free = dlsym(library, "FcFontSetDestroy");
  if (fc.init && fc.pattern && fc.pattern_free && fc.pattern_add && fc.charset &&
      fc.charset_free && fc.charset_add && fc.objects && fc.objects_free && fc.list &&
      fc.set_free && fc.init())
    fc.ready = 1;
  return fc.ready;
}

int entente_font_covers(uint32_t character) {
  if (load() != 1) return -1;
  void *pattern = fc.pattern(), *characters = fc.charset(), *objects = fc.objects();
  int covered = -1;
  if (pattern && characters && objects) {
    fc.charset_add(characters, character);
    fc.pattern_add(pattern, "charset", characters);
    font_set *found = fc.list((void *)0, pattern, objects);
    if (found) {
      covered = found->count > 0;
      fc.set_free(found);
    }
  }
  if (objects) fc.objects_free(objects);
  if (characters) fc.charset_free(characters);
  if (pattern) fc.pattern_free(pattern);
  return covered;
}
