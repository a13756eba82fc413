/** Units of measure as a column of figures may name them, in Simplified characters and lower case. */
export const measureUnits: readonly string[] =
  "秒,秒钟,分,分钟,小时,天,日,周,月,次,个,通,件,人,人次,元,万元,%,％,百分比,百分点,率,s,sec,secs,second,seconds,min,mins,minute,minutes,h,hr,hrs,hour,hours,day,days,count,number,calls,percent,pct,points,score,usd,rmb,cny,twd,ntd".split(
    ",",
  );
