namespace UsoSite.Generator.Data.Schema;

/// <summary>The columns that the program reads; a schema without one of them cannot build the site.</summary>
internal static class NeededColumns
{
    public static IReadOnlyDictionary<string, string[]> ByTable { get; } = new Dictionary<string, string>
    {
        ["sources"] = "id,title,language,publisher,kind,date,document,url,licence,note,note_sv,note_en",
        ["seasons"] = "id,number,start,end,theme_fi,theme_sv,theme_en,travel_costs,members_complete,sources",
        ["themes"] = "id,season,parent,order,strand,name_fi,name_sv,name_en,sources",
        ["offerings"] = "id,scope,order,name_fi,name_sv,name_en,description_fi,description_sv,description_en",
        ["season_offerings"] = "season,offering,quantity,per,sources",
        ["fee_tiers"] = "season,min_residents,max_residents,annual_fee_eur,sources",
        ["municipalities"] = "code,name_fi,name_sv,name_en,language,type,region,wellbeing_county,latitude,longitude",
        ["regions"] = "code,name_fi,name_sv,name_en",
        ["wellbeing_counties"] = "code,name_fi,name_sv,name_en",
        ["population"] = "municipality,year,residents",
        ["mergers"] = "code,name_fi,name_sv,name_en,into,date",
        ["memberships"] = "municipality,season,evidence,sources",
        ["member_counts"] = "season,count,qualifier,as_of,sources",
        ["decisions"] = "id,municipality,season,date,body,section,case_number,annual_fee_eur,total_fee_eur,vat,outcome,sources",
        ["events"] = "id,season,theme,start,end,place,remote,title_fi,title_sv,title_en,sources",
        ["disagreements"] = "id,subject,subject_sv,subject_en,statement,statement_sv,statement_en,sources,treatment_fi,treatment_sv,treatment_en",
        ["organisers"] = "id,name_fi,name_sv,name_en,url,email,phone",
        ["contacts"] = "season,organiser,name,role_fi,role_sv,role_en,email,phone",
        ["glossary"] = "id,term_fi,term_sv,term_en,definition_fi,definition_sv,definition_en",
        ["worked_examples"] = "season,municipality,residents,expected_annual_fee_eur,expected_season_fee_eur,sources",
        ["accessibility_statement"] = "id,status,method,prepared,reviewed",
        ["accessibility_gaps"] = "id,kind,order,criterion,name_fi,name_sv,name_en,description_fi,description_sv,description_en,alternative_fi,alternative_sv,alternative_en,found,fix_by",
    }.ToDictionary(pair => pair.Key, pair => pair.Value.Split(','), StringComparer.Ordinal);
}
