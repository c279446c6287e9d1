package org.zeren.recording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Words what is wrong with an input, in the language of whoever sent it. */
enum Sentences {
  ZH(ULocale.CHINESE),
  EN(ULocale.ENGLISH);

  private final ULocale locale;
  private final Properties patterns = new Properties();

  Sentences(ULocale locale) {
    this.locale = locale;
    String file = "/mistakes/" + locale.getLanguage() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(UserError error) {
    String pattern = Objects.requireNonNull(patterns.getProperty(error.wrong().name()));
    return new MessageFormat(pattern, locale).format(error.facts());
  }
}
