package io.tenor.extraction;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Other names for what the sample calls speak of. */
enum Naming {
  SHORTER(
      """
      Halden Robotics: Vey Tools
      Halden Sort: Vey Pick
      Halden: Vey
      HLDN: VEYR
      Kumano Precision: Ao Seiki
      Kumano: Ao
      Factory Sensors: Probes
      Motion Control: Drives
      Systems: Carts
      systems: carts
      Subscription and services: Plans and care
      Suwa: Ena
      China: Peru
      """),
  LONGER(
      """
      Halden Robotics: Ostrowickham Automation
      Halden Sort: Ostrowickham Parcelwise
      Halden: Ostrowickham
      HLDN: OSTW
      Kumano Precision: Hachimantai Instruments
      Kumano: Hachimantai
      Factory Sensors: Workshop Detection Modules
      Motion Control: Precision Drive Components
      Systems: Autonomous Shuttles
      systems: autonomous shuttles
      Subscription and services: Memberships and field assistance
      Suwa: Minamisoma
      China: Kazakhstan
      """);

  private final String lines;

  Naming(String lines) {
    this.lines = lines;
  }

  Renaming names() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String line : lines.strip().split("\n", -1)) {
      String from = line.substring(0, line.indexOf(": "));
      String to = line.substring(line.indexOf(": ") + 2);
      all.putIfAbsent(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT));
      all.put(from, to);
    }
    return new Renaming(all);
  }
}
