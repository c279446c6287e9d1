package org.zeren.bench;

import java.util.List;
import java.util.SplittableRandom;

/** The words that synthetic texts are made of, each in Chinese and English. */
final class Words {

  record Word(String zh, String en) {}

  static final List<Word> VERBS =
      words(
          "完善 Improve|建立 Set up|落实 Implement|推进 Advance|保障 Secure|规范 Regulate|加强 Strengthen|扩大"
              + " Extend|简化 Simplify|公开 Publish");
  static final List<Word> MATTERS =
      words(
          "临时性工作补助 temporary work allowances|工伤认定快速通道 fast track for work injuries|职称评审 title"
              + " review|子女入学 school places|公共卫生应急物资储备 emergency supplies|养老服务补贴 elderly care"
              + " subsidies|就业培训 job training|医保直接结算 direct settlement|农村饮水安全 rural drinking"
              + " water|基层医疗卫生人才 primary health workers|一网通办 one-stop services|食品安全抽检 food safety"
              + " inspections|保障性住房 affordable housing|耕地保护 farmland protection|科技成果转化 technology"
              + " transfer|困难群众救助 aid for those in need|心理健康服务 mental health services|环境监测"
              + " environmental monitoring|退役军人安置 placement of veterans|中医药服务 traditional medicine"
              + " services");
  static final List<Word> GROUPS =
      words(
          "医务人员 medical staff|教师 teachers|困难家庭 families in need|退役军人 veterans|农民工 migrant"
              + " workers|高校毕业生 graduates|老年人 the elderly|残疾人 people with disabilities|儿童"
              + " children|科研人员 researchers|小微企业 small businesses|社区工作者 community workers|孕产妇"
              + " mothers|慢性病患者 chronic patients|乡村医生 village doctors");
  static final List<Word> THEMES =
      words(
          "薪酬待遇 Pay|人才 Talent|教育 Education|医疗卫生 Health|社会保险 Social insurance|就业 Employment|养老"
              + " Elderly care|住房 Housing|环境 Environment|农业农村 Countryside|科技创新 Innovation|政务服务"
              + " Public services|食品药品 Food and drugs|应急 Emergencies|交通 Transport|文化 Culture|体育"
              + " Sports|财政 Public finance|市场监管 Market supervision|优抚 Support for veterans");
  static final List<Word> SECTORS =
      words(
          "人民政府 GOVERNMENT|卫生健康委员会 HEALTH|人力资源和社会保障厅 HR|财政厅 FINANCE|总工会 UNION|教育厅 EDUCATION|公安厅"
              + " POLICE|科学技术厅 SCIENCE|发展和改革委员会 DEVELOPMENT|工业和信息化厅 INDUSTRY|民政厅"
              + " CIVIL_AFFAIRS|妇女联合会 WOMEN|人民法院 JUSTICE|退役军人事务厅 VETERANS|宣传部 PUBLICITY|医疗保障局"
              + " MEDICAL_INSURANCE|药品监督管理局 DRUG_ADMINISTRATION|中医药管理局 TRADITIONAL_MEDICINE|信访局"
              + " OTHER");

  private static final String FIRST = "安永长平东西南北云青白金玉和兴广宁清泰福嘉临新丰明文德通海江";
  private static final String SECOND = "州宁山河阳川泉平城原溪湖丰安源水岭口林潭";

  private Words() {}

  static Word one(List<Word> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  /** The name of the place with that number, different for each of the first 600. */
  static String place(int number) {
    String name =
        "" + FIRST.charAt(number % 30) + SECOND.charAt((number / 30 + number) % SECOND.length());
    return number < 600 ? name : name + SECOND.charAt(number / 600 % SECOND.length());
  }

  private static List<Word> words(String pairs) {
    return java.util.Arrays.stream(pairs.split("\\|"))
        .map(pair -> pair.split(" ", 2))
        .map(pair -> new Word(pair[0], pair[1]))
        .toList();
  }
}
